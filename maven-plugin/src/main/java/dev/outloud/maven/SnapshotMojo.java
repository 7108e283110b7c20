package dev.outloud.maven;

import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import dev.outloud.SnapshotReport;
import dev.outloud.SnapshotRequest;
import dev.outloud.SnapshotTaker;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text of every page that the blog quotes or cites in {@code snapshots/}, so that quotations can be checked
 * against it. Uses the network. What cannot be fetched is a warning, and its old snapshot stays.
 */
@Mojo(name = "snapshot", requiresProject = false, threadSafe = true)
public final class SnapshotMojo extends NetworkMojo {
    /** Fetches only the addresses that have this in them, such as {@code example.org}; all, if not given. */
    @Parameter(property = "site.only")
    private @Nullable String only;

    /** Whether an archive is asked to keep a copy of each page that has none there. */
    @Parameter(property = "site.archive", defaultValue = "false")
    private boolean archive;

    /** The archive: the Internet Archive, or another that takes the same requests. */
    @Parameter(property = "site.archiveUrl", defaultValue = "https://web.archive.org")
    private String archiveUrl = "";

    @Override
    Outcome run(SiteRequest request) {
        SnapshotRequest wanted =
                new SnapshotRequest(request, only == null ? "" : only, reach(), archive ? archiveUrl : null);
        SnapshotReport report = new SnapshotTaker().take(wanted, (done, of) -> progress(done, of, "sources"));
        return new Outcome(report.diagnostics(), SnapshotSummary.of(report, archive));
    }

    @Override
    String failure(SiteException exception) {
        return SnapshotSummary.ofFailure(exception.diagnostics());
    }
}
