package dev.outloud.diagnostic;

import dev.outloud.text.Location;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes a diagnostic as people read it: place, message and id, then the line with a caret, then the hint. */
public final class DiagnosticPrinter {
    private static final int WINDOW = 100;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final Collector<CharSequence, ?, String> INDENTED = Collectors.joining("\n    ");

    private DiagnosticPrinter() {}

    /** Several lines without a line end behind the last. */
    public static String print(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        StringBuilder out = new StringBuilder()
                .append(at.file())
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column())
                .append(": ")
                .append(diagnostic.severity().word())
                .append(": ")
                .append(printable(diagnostic.message()))
                .append(" [")
                .append(diagnostic.problem().id())
                .append(']');
        if (!at.excerpt().isBlank()) {
            appendExcerpt(out, at);
        }
        if (!diagnostic.hint().isEmpty()) {
            String hint = diagnostic
                    .hint()
                    .strip()
                    .lines()
                    .map(DiagnosticPrinter::printable)
                    .collect(INDENTED);
            out.append("\n  hint: ").append(hint);
        }
        return out.toString();
    }

    /** Long lines (a paragraph is one) are cut to a window around the place. */
    private static void appendExcerpt(StringBuilder out, Location at) {
        int[] points = printable(at.excerpt()).codePoints().toArray();
        int place = Math.min(at.column() - 1, points.length);
        int from = points.length <= WINDOW ? 0 : Math.max(0, Math.min(place - WINDOW / 2, points.length - WINDOW));
        int to = Math.min(points.length, from + WINDOW);
        String before = from > 0 ? "…" : "";
        String after = to < points.length ? "…" : "";
        String gutter = "  " + at.line() + " | ";
        out.append('\n')
                .append(gutter)
                .append(before)
                .append(new String(points, from, to - from))
                .append(after);
        int carets = Math.max(1, Math.min(at.width(), to - place));
        out.append('\n')
                .append(" ".repeat(gutter.length() - 2))
                .append("| ")
                .append(" ".repeat(before.length() + place - from))
                .append("^".repeat(carets));
    }

    /** A character for each: a tab may be of any width, and others steer the terminal. */
    private static String printable(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
