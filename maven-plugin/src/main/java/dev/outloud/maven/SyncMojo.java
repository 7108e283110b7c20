package dev.outloud.maven;

import dev.outloud.NetworkReader;
import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import dev.outloud.SyncReport;
import dev.outloud.SyncRequest;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the feeds of the people whom the blog lists, and keeps what they published in {@code ledger/following/}, for the
 * page {@code /reading/} and the share kit. Uses the network. What cannot be read is a warning, and what is kept of it
 * stays.
 */
@Mojo(name = "sync", requiresProject = false, threadSafe = true)
public final class SyncMojo extends BlogMojo {
    private static final int LINES = 10;
    private static final int FEW = 20;

    /** Reads only feeds of people whose id or address has this in it, such as {@code example.org}; all, if not given. */
    @Parameter(property = "site.only")
    private @Nullable String only;

    /** Whether addresses of this machine and its own network may be asked, which nobody should lead a blog to. */
    @Parameter(property = "site.allowPrivate", defaultValue = "false")
    private boolean allowPrivate;

    @Override
    Outcome run(SiteRequest request) {
        SyncRequest wanted = new SyncRequest(request, only == null ? "" : only, allowPrivate);
        SyncReport report = new NetworkReader().sync(wanted, this::progress);
        return new Outcome(report.diagnostics(), SyncSummary.of(report));
    }

    private void progress(int done, int of) {
        if (done % Math.max(FEW, of / LINES) == 0 && done < of) {
            getLog().info("  " + done + " of " + of + " feeds");
        }
    }

    @Override
    String failure(SiteException exception) {
        return "The feeds are not all read: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
