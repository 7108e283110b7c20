package dev.outloud.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a webmention is from. A page may call anybody its author, so that what it says of them counts only if they are at
 * home where the page lies. Stateless.
 */
public final class Provenance {
    /** They copy what stands elsewhere faithfully, the author's address included. */
    private static final Set<String> BRIDGES = Set.of("brid.gy", "fed.brid.gy");

    /** A host that many share, and whose page it is there: {@code https://social.example.org/@ada}. */
    private static final Pattern SHARED =
            Pattern.compile("(?i)^(https?://[^/?#]*/(?:[@~][^/?#]+|(?:u|users?|profile|in|view)/[^/?#]+)).*");

    private static final Pattern HOST = Pattern.compile("(?i)^(https?://[^/?#]*).*");

    private Provenance() {}

    /**
     * The author's place, if the source is that or below it; else the part of the source's site that is one person's.
     *
     * @param claimed the author's place as the source has it; null if it names none
     * @param source the page that was named; null for what came otherwise, whose author is believed
     */
    public static @Nullable String place(@Nullable String claimed, @Nullable String source) {
        if (source == null || (claimed != null && (isBridge(source) || isBelow(claimed, source)))) {
            return claimed;
        }
        Matcher shared = SHARED.matcher(source);
        return shared.matches() ? shared.group(1) : HOST.matcher(source).replaceFirst("$1/");
    }

    /** Whether an address is that of a copy whose author is believed. */
    public static boolean isBridge(String source) {
        return BRIDGES.contains(host(source));
    }

    /** The host of an address, as people write it. */
    public static String host(String url) {
        return Urls.shown(url).replaceFirst("[/?#].*", "");
    }

    private static boolean isBelow(String claimed, String source) {
        String home = Urls.compared(claimed);
        String page = Urls.compared(source);
        return page.equals(home) || page.startsWith(home + "/");
    }
}
