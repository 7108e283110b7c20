package dev.outloud.maven;

import dev.outloud.NotifyReport;
import dev.outloud.NotifyRequest;
import dev.outloud.SiteException;
import dev.outloud.SiteNotifier;
import dev.outloud.SiteRequest;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells everybody to whom the published blog links that it does, by webmention; hubs of its feeds and, if {@code site.yml}
 * has a key for IndexNow, search engines of what is new. Uses the network. What was told stands under {@code ledger/}, so that
 * nothing is told twice.
 */
@Mojo(name = "notify", requiresProject = false, threadSafe = true)
public final class NotifyMojo extends NetworkMojo {
    /** The engine that is told, and tells the others. */
    @Parameter(property = "site.indexNowUrl", defaultValue = "https://api.indexnow.org/indexnow")
    private String indexNowUrl = "";

    /** Whether only what would be told is shown, and nothing sent. */
    @Parameter(property = "site.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Outcome run(SiteRequest request) {
        NotifyReport report = new SiteNotifier()
                .tell(
                        new NotifyRequest(request, indexNowUrl, reach(), dryRun),
                        (done, of) -> progress(done, of, "links"));
        return new Outcome(report.diagnostics(), NotifySummary.of(report, dryRun));
    }

    @Override
    String failure(SiteException exception) {
        return "Nobody was told: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
