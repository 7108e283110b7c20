package dev.outloud.model;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a webmention is from. A page may call anybody its author, so that what it says of them counts only if they are at
 * home where the page lies. Stateless.
 */
public final class Provenance {
    /** They copy what stands elsewhere faithfully, the author's address included. */
    private static final Set<String> BRIDGES = Set.of("brid.gy", "fed.brid.gy");

    /** Addresses such as {@code https://social.example.org/@ada}. */
    private static final Pattern SHARED = Pattern.compile("/(?:@|~|u/|users?/|profile/|in/)");

    private Provenance() {}

    /**
     * The author's place, if the source is from there; else the site that it is from.
     *
     * @param claimed the author's place as the source has it; null if it names none
     * @param source the page that was named; null for what came otherwise, whose author is believed
     */
    public static @Nullable String place(@Nullable String claimed, @Nullable String source) {
        if (source == null) {
            return claimed;
        }
        boolean isVouchedFor = claimed != null && (isBridge(source) || isAtHomeOf(claimed, source));
        return isVouchedFor ? claimed : source.replaceFirst("(?i)^(https?://[^/?#]*).*", "$1/");
    }

    /** Whether an address is that of a copy whose author is believed. */
    public static boolean isBridge(String source) {
        return BRIDGES.contains(host(source));
    }

    /** The host of an address, as people write it. */
    public static String host(String url) {
        return Urls.shown(url).replaceFirst("[/?#].*", "");
    }

    /** On a host that many share, what is below somebody's own address there is theirs; elsewhere, the host is. */
    private static boolean isAtHomeOf(String claimed, String source) {
        String home = Urls.compared(claimed);
        return SHARED.matcher(home).find()
                ? Urls.compared(source).startsWith(home + "/")
                : host(source).equals(host(claimed));
    }
}
