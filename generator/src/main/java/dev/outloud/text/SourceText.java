package dev.outloud.text;

import java.util.Arrays;

/**
 * The text of one file and the way from an offset to a line and column. Immutable and safe to share between threads.
 *
 * <p>A line ends with LF, CRLF or a lone CR, as CommonMark 0.31.2, section 2.1, has it.
 */
public final class SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourcePath path;
    private final String text;
    private final int[] lineStarts;

    public SourceText(SourcePath path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public SourcePath path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The characters of a span that lies within this text. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * The place of a span; offsets behind the end of a line or of the text mean that end. A byte order mark takes no
     * column, as in editors.
     */
    public Location locate(Span span) {
        int found = Arrays.binarySearch(lineStarts, span.start());
        int line = found >= 0 ? found : -found - 2;
        int lineStart = line == 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : lineStarts[line];
        int lineEnd = lineEnd(line);
        int start = Math.max(lineStart, Math.min(span.start(), lineEnd));
        int column = text.codePointCount(lineStart, start) + 1;
        int end = Math.max(start, Math.min(Math.min(span.end(), text.length()), lineEnd));
        int width = Math.max(1, text.codePointCount(start, end));
        return new Location(path.value(), line + 1, column, text.substring(lineStart, lineEnd), width);
    }

    /**
     * The offset of a place that a parser gave as 0-based line and column in UTF-16 units; clipped to the line's end.
     */
    public int offset(int line, int column) {
        int known = Math.min(Math.max(line, 0), lineStarts.length - 1);
        return Math.min(lineStarts[known] + Math.max(column, 0), lineEnd(known));
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        int start = lineStarts[line];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
