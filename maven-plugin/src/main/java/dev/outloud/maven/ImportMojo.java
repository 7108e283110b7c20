package dev.outloud.maven;

import dev.outloud.ImportReport;
import dev.outloud.ImportRequest;
import dev.outloud.SiteException;
import dev.outloud.SiteImporter;
import dev.outloud.SiteRequest;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Brings into the blog what you have elsewhere: the feeds that your feed reader exports, as people. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends BlogMojo {
    /** What kind of file it is: {@code opml}, a list of feeds. */
    @Parameter(property = "site.from")
    private @Nullable String from;

    /** The file to read. */
    @Parameter(property = "site.file")
    private @Nullable File file;

    /** Whether only the plan is shown, and nothing written. */
    @Parameter(property = "site.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Outcome run(SiteRequest request) {
        ImportReport report =
                new SiteImporter().bring(new ImportRequest(request, from, file == null ? null : file.toPath(), dryRun));
        return new Outcome(List.of(), ImportSummary.of(report, dryRun));
    }

    @Override
    String failure(SiteException exception) {
        return "Nothing was imported: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
