package dev.outloud.parse.bibliography;

import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a BibTeX file, cut into parts that can be read at the same time. Looks at no more than where the entries
 * begin. Immutable.
 */
final class BibTexText {
    private static final Pattern START = Pattern.compile("@(\\p{Alpha}+)\\s*+([{(])\\s*+(?:([^\\s,{}()=\"#]+)\\s*+,)?");

    /** Long, and read by nobody. */
    private static final Pattern UNREAD =
            Pattern.compile("(?im)^[ \\t]*+(?:abstract|annot[a-z]*|file|keywords)[ \\t]*+=[ \\t]*+\\{");

    private static final int AT_ONCE = 100;

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder abbreviations = new StringBuilder();

    /**
     * An entry that the library may find.
     *
     * @param start of the entry
     * @param keyAt where its key stands
     */
    record Entry(String key, int start, Span keyAt) {}

    BibTexText(String written) {
        StringBuilder kept = new StringBuilder(written);
        Matcher start = START.matcher(written);
        int next;
        for (int at = written.indexOf('@'); at >= 0; at = written.indexOf('@', next)) {
            next = at + 1;
            if (!start.region(at, written.length()).lookingAt()) {
                continue;
            }
            switch (start.group(1).toLowerCase(Locale.ROOT)) {
                case "comment" -> {
                    // It may hold entries that are none.
                    next = closed(written, start.end(2));
                    kept.replace(at, next, " ".repeat(next - at));
                }
                case "string" -> {
                    next = closed(written, start.end(2));
                    abbreviations.append(written, at, next).append('\n');
                }
                default -> {
                    if (start.group(3) != null) {
                        entries.add(new Entry(start.group(3), at, new Span(start.start(3), start.end(3))));
                    }
                }
            }
        }
        this.text = kept.toString();
    }

    /** In the order of the file. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** All of it, without comments. */
    String whole() {
        return text;
    }

    /**
     * Parts that mean together what the whole means, unless a value looks like an entry; each brings along the
     * abbreviations of the file.
     */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = AT_ONCE; i < entries.size(); i += AT_ONCE) {
            int end = entries.get(i).start();
            parts.add(abbreviations + text.substring(start, end));
            start = end;
        }
        parts.add(abbreviations + text.substring(start));
        return parts;
    }

    /** A part without the values that nobody reads. */
    static String read(String part) {
        StringBuilder out = new StringBuilder(part.length());
        Matcher field = UNREAD.matcher(part);
        int from = 0;
        while (field.find(from)) {
            out.append(part, from, field.end());
            from = closed(part, field.end()) - 1;
        }
        return out.append(part, from, part.length()).toString();
    }

    /** Behind the brace that closes the one opened just before; the end of the text if none does. */
    private static int closed(String text, int from) {
        int depth = 1;
        int end = from;
        for (; end < text.length() && depth > 0; end++) {
            depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
        }
        return end;
    }
}
