package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.Snapshot;
import dev.outloud.model.Urls;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kept texts of cited pages, by the address of the page. Immutable. */
public final class Snapshots {
    /** The latest first. */
    private static final Comparator<Snapshot> BY_AGE = Comparator.comparing(Snapshot::fetched)
            .reversed()
            .thenComparing(snapshot -> snapshot.at().source().path());

    private final Map<String, Snapshot> byUrl = new HashMap<>();

    /** @param snapshots in any order; of several of one page, the latest counts */
    public Snapshots(List<Snapshot> snapshots) {
        List<Snapshot> sorted = snapshots.stream().sorted(BY_AGE).toList();
        sorted.forEach(snapshot -> byUrl.putIfAbsent(key(snapshot.url()), snapshot));
        sorted.forEach(snapshot -> byUrl.putIfAbsent(key(snapshot.finalUrl()), snapshot));
    }

    /** The snapshot of a page; what stands in the address and makes no other page of it does not count. */
    public Optional<Snapshot> find(String url) {
        return Optional.ofNullable(byUrl.get(key(url)));
    }

    /** The link, with the archived copy of its page if there is one. */
    public Href robust(Href href) {
        if (byUrl.isEmpty() || href.kind() != Href.Kind.OUTSIDE) {
            return href;
        }
        return find(href.value())
                .filter(snapshot -> snapshot.archived() != null)
                .map(snapshot -> href.archived(new Href.Version(
                        snapshot.url(),
                        Urls.encoded(String.valueOf(snapshot.archived())),
                        snapshot.fetched().atZone(ZoneOffset.UTC).toLocalDate())))
                .orElse(href);
    }

    private static String key(String url) {
        return Urls.compared(Urls.withoutFragment(url));
    }
}
