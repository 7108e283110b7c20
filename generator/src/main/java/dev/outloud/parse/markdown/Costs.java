package dev.outloud.parse.markdown;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * A look at a text before Flexmark sees it, in one pass: it overflows the stack on deep nesting and takes minutes on
 * some repetitions that no person writes (measured with 0.64.8). Such a text is refused, with the place.
 */
final class Costs {
    private static final int DEEPEST = 100;
    private static final int LONGEST_RUN = 500;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_RUN_LENGTHS = 200;
    private static final int MOST_BRACKETS = 4_000;
    private static final int MOST_DEFINITIONS = 2_000;
    private static final int MOST_QUOTED_LINES = 3_000;
    private static final int LONGEST_GAP = 2_000;

    private final SourceText source;
    private final int from;
    private final Diagnostics diagnostics;
    private final Set<Integer> tickRuns = new HashSet<>();
    private int brackets;
    private int definitions;
    private int quotedLines;

    Costs(SourceText source, int from, Diagnostics diagnostics) {
        this.source = source;
        this.from = from;
        this.diagnostics = diagnostics;
    }

    /** Whether the text can be parsed; if not, a diagnostic says where and why. */
    boolean areFair() {
        String text = source.text();
        int line = from;
        while (line < text.length()) {
            int end = line;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (!isFair(text, line, end)) {
                return false;
            }
            line = end + 1;
        }
        return true;
    }

    private boolean isFair(String text, int start, int end) {
        int depth = depth(text, start, end);
        if (depth > DEEPEST) {
            diagnostics.add(
                    Problem.TOO_DEEP,
                    source,
                    Span.at(start),
                    "quotations or lists are nested more than " + DEEPEST + " levels deep",
                    "was something pasted here that belongs into a code block?");
            return false;
        }
        boolean item = depth > 0 && text.charAt(start) != '>';
        brackets = item ? 0 : brackets;
        String costly = costly(text, start, end);
        if (!costly.isEmpty()) {
            diagnostics.add(
                    Problem.TOO_COSTLY,
                    source,
                    Span.at(start),
                    costly,
                    "was something pasted here that belongs into a file of its own?");
        }
        return costly.isEmpty();
    }

    /** Markers of quotations and lists at the beginning of a line; deep indentation counts as nesting only before one. */
    private static int depth(String text, int start, int end) {
        int markers = 0;
        int at = start;
        int spaces = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                spaces++;
            } else {
                at = endOfMarker(text, at, end);
                if (at < 0) {
                    break;
                }
                markers++;
            }
            at++;
        }
        return markers == 0 ? 0 : markers + Math.max(0, spaces - markers) / 4;
    }

    /** The offset of the last character of a marker, or -1 if none begins here. */
    private static int endOfMarker(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < LONGEST_NUMBER && Character.isDigit(text.charAt(at))) {
            at++;
        }
        char c = at < end ? text.charAt(at) : ' ';
        boolean numbered = at > start && (c == '.' || c == ')');
        boolean bullet = at == start && (c == '-' || c == '*' || c == '+');
        return (at == start && c == '>') || ((numbered || bullet) && isBeforeSpace(text, at, end)) ? at : -1;
    }

    private static boolean isBeforeSpace(String text, int at, int end) {
        return at + 1 >= end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
    }

    private static boolean isHeading(String text, int start, int end) {
        int at = start;
        while (at < end && " \t>-*+.)0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && text.charAt(at) == '#';
    }

    private String costly(String text, int start, int end) {
        boolean blank = true;
        boolean heading = isHeading(text, start, end);
        int run = 0;
        int gap = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= c == ' ' || c == '\t' || c == '>';
            boolean entity = c == '&' && i + 1 < end && text.charAt(i + 1) > ' ' && text.charAt(i + 1) != '&';
            brackets += c == '[' || c == '<' || entity ? 1 : 0;
            run = i > start && c == text.charAt(i - 1) ? run + 1 : 1;
            if (run > LONGEST_RUN && "_*~`[]()!<\"'".indexOf(c) >= 0) {
                return "\"" + c + "\" stands here more than " + LONGEST_RUN + " times in a row";
            }
            gap = c == ' ' || c == '\t' || c == '#' ? gap + 1 : 0;
            if (heading && gap > LONGEST_GAP) {
                return "a heading has more than " + LONGEST_GAP + " spaces in a row";
            }
            boolean ticksEnd = c == '`' && (i + 1 == end || text.charAt(i + 1) != '`');
            if (ticksEnd && tickRuns.add(run) && tickRuns.size() > MOST_RUN_LENGTHS) {
                return "the text has runs of backticks in more than " + MOST_RUN_LENGTHS + " lengths";
            }
        }
        boolean definition =
                end > start && text.charAt(start) == '[' && text.startsWith("]:", text.indexOf(']', start));
        definitions = definition ? definitions + 1 : blank ? 0 : definitions;
        brackets = blank ? 0 : brackets;
        boolean quoted = !blank && text.startsWith(">", start);
        quotedLines = quoted ? quotedLines + 1 : 0;
        if (quotedLines > MOST_QUOTED_LINES) {
            return "one quoted paragraph has more than " + MOST_QUOTED_LINES + " lines";
        }
        if (brackets > MOST_BRACKETS) {
            return "one paragraph has more than " + MOST_BRACKETS + " brackets and entities";
        }
        return definitions > MOST_DEFINITIONS
                ? "more than " + MOST_DEFINITIONS + " link definitions stand together"
                : "";
    }
}
