package dev.outloud.starter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to the end of a list that an author keeps by hand. Nothing that stands in it is touched: not its order, not a comment. */
public final class ListEnd {
    private static final Pattern ITEM = Pattern.compile("^( *)- .*|^( *)-$");
    private static final Pattern NOTHING = Pattern.compile("^\\s*(?:#.*|---|\\.\\.\\.)?$");

    private ListEnd() {}

    /**
     * The text with one entry more; empty if it is no list in block style, or if something stands behind the list.
     *
     * @param text of the file; may be empty
     * @param entry lines of an item, the first beginning with a hyphen
     * @param head what a file begins with that has no list yet, such as {@code references:}; may be empty
     */
    public static Optional<String> with(String text, String entry, String head) {
        List<String> lines = text.lines().toList();
        if (lines.stream().allMatch(line -> NOTHING.matcher(line).matches())) {
            String begun = text.isBlank() ? "" : text.stripTrailing() + "\n";
            return Optional.of(begun + (head.isEmpty() ? "" : head + "\n") + indented(entry, head.isEmpty() ? 0 : 2));
        }
        int indent = lines.stream()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .mapToInt(ListEnd::indent)
                .min()
                .orElse(-1);
        boolean isLast = indent >= 0
                && lines.stream()
                        .filter(line -> !NOTHING.matcher(line).matches())
                        .skip(firstItem(lines))
                        .allMatch(line ->
                                line.startsWith(" ".repeat(indent + 1)) || line.startsWith(" ".repeat(indent) + "-"));
        return isLast ? Optional.of(text.stripTrailing() + "\n" + indented(entry, indent)) : Optional.empty();
    }

    /** How many lines with something in them stand before the first item: one at most, the key of the list. */
    private static long firstItem(List<String> lines) {
        List<String> written =
                lines.stream().filter(line -> !NOTHING.matcher(line).matches()).toList();
        return written.get(0).matches("[\\w-]+:\\s*(?:#.*)?") ? 1 : 0;
    }

    private static int indent(Matcher item) {
        return (item.group(1) == null ? item.group(2) : item.group(1)).length();
    }

    private static String indented(String entry, int indent) {
        return entry.strip().indent(indent);
    }
}
