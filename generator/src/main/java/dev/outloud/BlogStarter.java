package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.output.LedgerWriter;
import dev.outloud.source.OutsideFile;
import dev.outloud.starter.StarterFiles;
import dev.outloud.text.Decoding;
import dev.outloud.text.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Begins a blog: a POM, settings, people, resources, a first post that quotes somebody, and what publishes it. No file that is
 * there is touched. Stateless and safe to share.
 */
public final class BlogStarter {
    private static final String PLUGIN = "outloud-site-maven-plugin";
    private static final String SETTINGS = "site.yml";
    private static final String STAND_IN = "https://blog.example.org/";

    /**
     * Writes what is missing; of a blog that is there already, only what builds and publishes it.
     *
     * @throws SiteException if an address is none, or if the disk does not take the files
     */
    public StartReport start(StartRequest request) {
        String url = request.url() == null ? STAND_IN : request.url();
        if (!Urls.isWeb(url)) {
            throw refused("-Dsite.url", url, "this is no address of a blog", "write it whole: -Dsite.url=" + STAND_IN);
        }
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        boolean isBlog = OutsideFile.isThere(request.folder().resolve(SETTINGS));
        StarterFiles.of(request.starter(), values(request, url.endsWith("/") ? url : url + "/"))
                .forEach((path, text) -> {
                    if (!isBlog || !isContent(path)) {
                        (isNew(request.folder(), path, text) ? made : kept).add(path);
                    }
                });
        return new StartReport(made, kept, hasPlugin(request.folder()), request.url() == null, request.version());
    }

    /** What a blog that is there has in its own way. */
    private static boolean isContent(String path) {
        return !path.equals(SETTINGS) && (path.endsWith(".yml") || path.endsWith(".md")) && !path.startsWith(".");
    }

    private static Map<String, String> values(StartRequest request, String url) {
        @Nullable Path name = request.folder().toAbsolutePath().normalize().getFileName();
        String folder = name == null ? "" : name.toString();
        String slug = Slug.of(folder, "my-blog");
        String author = given(request.author(), "Your Name");
        Map<String, String> values = new HashMap<>();
        values.put("artifact", slug);
        values.put("version", request.version());
        values.put("title", PeopleYaml.scalar(given(request.title(), Slug.words(slug))));
        values.put("url", PeopleYaml.scalar(url));
        values.put("author", PeopleYaml.scalar(author));
        values.put("author-id", Slug.of(author, "me"));
        values.put("date", request.today().toString());
        return values;
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static boolean isNew(Path folder, String path, String text) {
        try {
            return LedgerWriter.writeNew(folder.resolve(path), text);
        } catch (IOException e) {
            throw refused(
                    path,
                    "",
                    "cannot write the file: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or something else in the place of its folder?");
        }
    }

    private static boolean hasPlugin(Path folder) {
        try {
            return Decoding.of(OutsideFile.readIfThere(folder.resolve("pom.xml")), "")
                    .contains(PLUGIN);
        } catch (IOException e) {
            throw refused("pom.xml", "", "cannot read the file: " + e.getClass().getSimpleName(), "may you read it?");
        }
    }

    private static SiteException refused(String file, String written, String message, String hint) {
        Location at = new Location(file, 1, 1, written, Math.max(1, written.codePointCount(0, written.length())));
        return new SiteException(List.of(new Diagnostic(Problem.BAD_VALUE, at, message, hint)));
    }
}
