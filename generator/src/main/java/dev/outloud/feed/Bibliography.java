package dev.outloud.feed;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.ResourceUse;
import java.util.List;
import java.util.stream.Collectors;

/** The whole resource list for other people's reference managers: BibTeX and CSL-JSON. */
final class Bibliography {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Bibliography() {}

    static List<OutputFile> write(Edition edition) {
        List<ResourceUse> resources = edition.site().resources();
        String bibtex =
                resources.stream().map(use -> edition.bibtex(use.resource())).collect(Collectors.joining("\n"));
        String json = GSON.toJson(
                resources.stream().map(use -> use.resource().item().csl()).toList());
        return List.of(
                OutputFile.Made.text(new OutputPath("resources.bib"), bibtex),
                OutputFile.Made.text(new OutputPath("resources.json"), json + "\n"));
    }
}
