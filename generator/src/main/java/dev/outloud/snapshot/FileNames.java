package dev.outloud.snapshot;

import dev.outloud.model.Slug;
import dev.outloud.model.Snapshot;
import dev.outloud.model.Urls;
import dev.outloud.text.SourcePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names for files of addresses: readable, and with a hash of the address where that alone could be another's, too. */
final class FileNames {
    private static final int LONGEST = 80;
    private static final int HASH = 8;

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Names for a run.
     *
     * @param urls all addresses, those with a file too, so that none of them decides by coming first
     * @param taken files that there are
     */
    FileNames(Collection<String> urls, Collection<SourcePath> taken) {
        urls.forEach(url -> wanted.merge(readable(url), 1, Integer::sum));
        taken.forEach(path -> this.taken.add(path.value()));
    }

    SourcePath of(String url) {
        String readable = readable(url);
        SourcePath plain = file(readable);
        boolean isOnly = wanted.getOrDefault(readable, 0) <= 1 && !taken.contains(plain.value());
        if (isOnly && readable.equals(whole(url))) {
            return plain;
        }
        return file(readable + "-" + Snapshot.hash(url).substring(0, HASH));
    }

    private static SourcePath file(String name) {
        return new SourcePath("snapshots/" + name + ".txt");
    }

    private static String readable(String url) {
        return Slug.atMost(LONGEST, whole(url));
    }

    private static String whole(String url) {
        return Slug.of(Urls.decoded(Urls.shown(url)), "page");
    }
}
