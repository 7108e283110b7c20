package dev.outloud.parse.frontmatter;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;

/**
 * Where the front matter of a text stands and where its body begins, as offsets.
 *
 * @param notation how it is written
 * @param from first offset of the front matter
 * @param to offset behind its last
 * @param body first offset of the text
 */
public record FrontMatterSplit(Notation notation, int from, int to, int body) {
    /** How front matter is written. */
    public enum Notation {
        YAML("---"),
        TOML("+++"),
        NONE("");

        private final String fence;

        Notation(String fence) {
            this.fence = fence;
        }
    }

    /**
     * Splits a text; one whose front matter is never closed has none, and a diagnostic says so. Nobody sees a byte order
     * mark or blank lines before the first fence, so they count for nothing.
     */
    public static FrontMatterSplit of(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        int start = firstWritten(text);
        Notation notation = isFence(text, start, "---")
                ? Notation.YAML
                : isFence(text, start, "+++") ? Notation.TOML : Notation.NONE;
        if (notation == Notation.NONE) {
            return new FrontMatterSplit(notation, start, start, start);
        }
        int from = nextLine(text, start);
        for (int line = from; line < text.length(); line = nextLine(text, line)) {
            if (isFence(text, line, notation.fence)) {
                return new FrontMatterSplit(notation, from, line, nextLine(text, line));
            }
        }
        diagnostics.add(
                Problem.FRONT_MATTER_OPEN,
                source,
                new Span(start, start + 3),
                "the front matter is never closed",
                "end it with a line of its own: " + notation.fence);
        return new FrontMatterSplit(Notation.NONE, start, start, text.length());
    }

    /** Where the first line begins that is not blank, or else the text's end. */
    private static int firstWritten(String text) {
        int line = text.startsWith("\uFEFF") ? 1 : 0;
        for (int at = line; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                line = at + 1;
            } else if (c != ' ' && c != '\t') {
                return line;
            }
        }
        return text.length();
    }

    private static boolean isFence(String text, int at, String fence) {
        if (!text.startsWith(fence, at)) {
            return false;
        }
        int end = at + fence.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    }

    private static int nextLine(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
}
