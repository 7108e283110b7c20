package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.snapshot.Archive;
import dev.outloud.snapshot.CitedPage;
import dev.outloud.snapshot.CitedPages;
import dev.outloud.snapshot.KeptPage;
import dev.outloud.snapshot.Outcome;
import dev.outloud.snapshot.SourceKeeper;
import java.util.List;

/**
 * Keeps the text of the pages that a blog quotes and cites, under {@code snapshots/}. Uses the network; the build only
 * reads the files. Stateless and safe to share; two runs on one blog must not go on at once.
 */
public final class SnapshotTaker {
    private final Pause pause;

    public SnapshotTaker() {
        this(Pause.SLEEPING);
    }

    /** @param pause how to wait between requests */
    SnapshotTaker(Pause pause) {
        this.pause = pause;
    }

    /**
     * Fetches every page that is cited and writes what is new. What fails out there is a warning; its old snapshot stays.
     *
     * @throws SiteException if anything in the blog's files is an error, and nothing was fetched; or if the disk does not
     *     take the snapshots, or warnings count as errors, and what could be kept is
     */
    public SnapshotReport take(SnapshotRequest request, Progress progress) {
        LinkedSite blog = SiteFinisher.link(request.site(), Purpose.BUILD);
        List<CitedPage> cited = CitedPages.of(blog.site()).stream()
                .filter(page -> page.url().contains(request.only()))
                .toList();
        Diagnostics found = new Diagnostics();
        Gateway gateway = new Gateway(blog.site().url(), request.reach(), pause);
        SourceKeeper keeper = new SourceKeeper(
                request.site().contentDirectory(), request.site().now(), gateway, found);
        List<KeptPage> kept = keeper.keep(cited, blog.snapshots(), done -> progress.done(done, cited.size()));
        String archive = request.archive();
        if (archive != null) {
            kept = keeper.archive(kept, new Archive(archive, gateway, pause));
        }
        return report(kept, blog.gate().finishGoal(blog.diagnostics(), "snapshots/", found));
    }

    private static SnapshotReport report(List<KeptPage> kept, List<Diagnostic> diagnostics) {
        return new SnapshotReport(
                urls(kept, Outcome.ADDED),
                urls(kept, Outcome.CHANGED),
                urls(kept, Outcome.UNCHANGED).size(),
                urls(kept, Outcome.EDITED).size(),
                urls(kept, Outcome.UNREADABLE).size(),
                urls(kept, Outcome.FAILED).size(),
                (int) kept.stream().filter(KeptPage::isArchived).count(),
                diagnostics);
    }

    private static List<String> urls(List<KeptPage> kept, Outcome outcome) {
        return kept.stream()
                .filter(page -> page.outcome() == outcome)
                .map(page -> page.page().url())
                .toList();
    }
}
