package dev.outloud.maven;

import dev.outloud.FeedListImporter;
import dev.outloud.ImportReport;
import dev.outloud.ImportRequest;
import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Location;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Brings into the blog what you have elsewhere: the feeds that your feed reader exports, as people. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends BlogMojo {
    private static final List<String> KINDS = List.of("opml");

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
        if (from == null || !KINDS.contains(from)) {
            String written = from == null ? "" : from;
            throw missing(
                    "-Dsite.from",
                    written,
                    "it has to say what to import",
                    DidYouMean.hint(written, KINDS, "write -Dsite.from=opml"));
        }
        if (file == null) {
            throw missing("-Dsite.file", "", "it has to say which file to import", "write -Dsite.file=feeds.opml");
        }
        ImportReport report = new FeedListImporter().importFeeds(new ImportRequest(request, file.toPath(), dryRun));
        return new Outcome(report.diagnostics(), ImportSummary.of(report, dryRun));
    }

    private static SiteException missing(String parameter, String written, String message, String hint) {
        Location at = new Location(parameter, 1, 1, written, Math.max(1, written.codePointCount(0, written.length())));
        return new SiteException(List.of(new Diagnostic(Problem.MISSING_KEY, at, message, hint)));
    }

    @Override
    String failure(SiteException exception) {
        return "Nothing was imported: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
