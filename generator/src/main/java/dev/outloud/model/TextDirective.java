package dev.outloud.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directive that has a browser find words on a page and mark them; URL Fragment Text Directives (WICG), section
 * "Syntax". Immutable.
 *
 * @param prefix words right before them, which are not marked
 * @param start the words, or if {@code end} is given, the first of them
 * @param end the last of them
 * @param suffix words right behind them, which are not marked
 */
public record TextDirective(
        @Nullable String prefix,
        String start,
        @Nullable String end,
        @Nullable String suffix) {
    private static final String DELIMITER = ":~:";

    /** The words in one piece. */
    public static TextDirective of(String words) {
        return new TextDirective(null, words, null, null);
    }

    /** From the first of the words to the last. */
    public static TextDirective between(String start, String end) {
        return new TextDirective(null, start, end, null);
    }

    /** Whether an address has a directive already. */
    static boolean isIn(String url) {
        return url.contains(DELIMITER);
    }

    /** The address with this directive, behind its fragment if it has one. */
    public String on(String url) {
        String prefixed = prefix == null ? null : encoded(prefix) + "-";
        String suffixed = suffix == null ? null : "-" + encoded(suffix);
        String last = end == null ? null : encoded(end);
        String text = Stream.of(prefixed, encoded(start), last, suffixed)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
        return url + (url.indexOf('#') < 0 ? "#" : "") + DELIMITER + "text=" + text;
    }

    /** The minus too, which would make a word the context of another. */
    private static String encoded(String text) {
        return Urls.encodedValue(text).replace("-", "%2D");
    }
}
