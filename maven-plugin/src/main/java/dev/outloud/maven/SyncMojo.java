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
 * stays. With a token for the service that takes webmentions for the blog, what others say to its posts is kept in
 * {@code replies/}. Letters and posts from forms that lie there as files become replies, too; these need neither a token nor
 * the network.
 */
@Mojo(name = "sync", requiresProject = false, threadSafe = true)
public final class SyncMojo extends NetworkMojo {
    /** Reads only feeds of people whose id or address has this in it, such as {@code example.org}; all, if not given. */
    @Parameter(property = "site.only")
    private @Nullable String only;

    /** The token with which the service that takes webmentions hands them out; without it, nothing is fetched from there. */
    @Parameter(property = "site.webmentionToken", defaultValue = "${env.WEBMENTION_TOKEN}")
    private @Nullable String token;

    @Override
    Outcome run(SiteRequest request) {
        SyncRequest wanted = new SyncRequest(request, only == null ? "" : only, reach(), token);
        SyncReport report = new NetworkReader().sync(wanted, (done, of) -> progress(done, of, "feeds"));
        return new Outcome(report.diagnostics(), SyncSummary.of(report));
    }

    @Override
    String failure(SiteException exception) {
        return "The feeds are not all read: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
