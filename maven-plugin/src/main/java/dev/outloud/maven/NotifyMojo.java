package dev.outloud.maven;

import dev.outloud.NotifyReport;
import dev.outloud.NotifyRequest;
import dev.outloud.SiteException;
import dev.outloud.SiteNotifier;
import dev.outloud.SiteRequest;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells search engines which pages of the published blog are new, changed or gone, if {@code site.yml} has a key for
 * IndexNow. Uses the network. What was told stands in {@code ledger/index-now.txt}, so that nothing is told twice.
 */
@Mojo(name = "notify", requiresProject = false, threadSafe = true)
public final class NotifyMojo extends NetworkMojo {
    private static final int SHOWN = 10;

    /** The engine that is told, and tells the others. */
    @Parameter(property = "site.indexNowUrl", defaultValue = "https://api.indexnow.org/indexnow")
    private String indexNowUrl = "";

    /** Whether only what would be told is shown, and nothing sent. */
    @Parameter(property = "site.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Outcome run(SiteRequest request) {
        NotifyReport report = new SiteNotifier().tell(new NotifyRequest(request, indexNowUrl, allowsPrivate(), dryRun));
        return new Outcome(report.diagnostics(), summary(report));
    }

    private static List<String> summary(NotifyReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (!report.isOn()) {
            lines.add("  search engines are told nothing: site.yml has no key under index-now:");
            return lines;
        }
        String pages = Counts.of(report.urls().size(), "page");
        lines.add(
                report.urls().isEmpty()
                        ? "  search engines know of every page"
                        : report.sent() ? "  search engines were told of " + pages : "  to be told: " + pages);
        report.urls().stream().limit(SHOWN).forEach(url -> lines.add("  " + url));
        if (report.urls().size() > SHOWN) {
            lines.add("  and " + Counts.of(report.urls().size() - SHOWN, "other"));
        }
        if (report.sent()) {
            lines.add("  commit    ledger/index-now.txt");
        }
        return lines;
    }

    @Override
    String failure(SiteException exception) {
        return "Nobody was told: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
