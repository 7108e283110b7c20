package dev.outloud.snapshot;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Snapshot;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Fault;
import dev.outloud.net.Gateway;
import dev.outloud.net.HostQueues;
import dev.outloud.text.SourcePath;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the snapshots of a blog up to date: one file under {@code snapshots/} for each cited page, each written whole
 * as soon as it is known, so that a run may be stopped at any time. Not for use by two runs at once.
 */
public final class SourceKeeper {
    private final PageKeeper pages;
    private final Findings findings;

    /**
     * A keeper for a run.
     *
     * @param folder the blog's folder
     * @param now the moment that new snapshots are of
     */
    public SourceKeeper(Path folder, Instant now, Gateway gateway, Diagnostics diagnostics) {
        this.findings = new Findings(diagnostics);
        this.pages = new PageKeeper(folder, now, gateway, findings);
    }

    /**
     * Asks for every page, hosts side by side and one thing of a host at a time.
     *
     * @param cited the pages to ask for
     * @param known all snapshots of the blog
     * @param progress is told after each page how many are done
     * @return the pages in the order in which they were given
     */
    public List<KeptPage> keep(Collection<CitedPage> cited, List<SnapshotDocument> known, IntConsumer progress) {
        Map<String, SnapshotDocument> byUrl = new TreeMap<>();
        known.forEach(document -> byUrl.putIfAbsent(document.snapshot().url(), document));
        List<String> urls = new ArrayList<>(byUrl.keySet());
        cited.stream()
                .map(CitedPage::url)
                .filter(url -> !byUrl.containsKey(url))
                .forEach(urls::add);
        FileNames names = new FileNames(
                urls, known.stream().map(document -> document.source().path()).toList());
        List<KeptPage> before = cited.stream()
                .map(page -> before(page, byUrl.get(page.url()), names))
                .toList();
        return new HostQueues<>(before, page -> page.page().url()).run(pages::keep, progress);
    }

    private static KeptPage before(CitedPage page, @Nullable SnapshotDocument known, FileNames names) {
        SourcePath file = known == null ? names.of(page.url()) : known.source().path();
        // Until it is asked for, it counts as not fetched.
        return new KeptPage(page, file, Outcome.FAILED, known == null ? null : known.snapshot());
    }

    /**
     * Asks an archive for copies of the pages whose snapshots name none, one after the other.
     *
     * @return the pages in the order in which they were given
     */
    public List<KeptPage> archive(List<KeptPage> kept, Archive archive) {
        List<KeptPage> after = new ArrayList<>();
        boolean isOpen = true;
        for (KeptPage page : kept) {
            Snapshot snapshot = page.snapshot();
            if (!isOpen || snapshot == null || snapshot.archived() != null || page.outcome() == Outcome.EDITED) {
                after.add(page);
                continue;
            }
            Archive.Copied copied = archive.keep(snapshot.url(), snapshot.fetched());
            Failed failed = copied.failed();
            if (failed != null) {
                findings.notArchived(page.page(), failed);
                isOpen = failed.fault() == Fault.STATUS || failed.fault() == Fault.MALFORMED;
            }
            after.add(copied.copy() == null ? page : pages.archived(page, snapshot, copied.copy()));
        }
        return List.copyOf(after);
    }
}
