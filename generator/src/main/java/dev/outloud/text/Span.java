package dev.outloud.text;

/**
 * A stretch of a source text, as UTF-16 offsets from the start of the whole file (front matter included).
 *
 * @param start first offset
 * @param end offset behind the last; equal to {@code start} for a mere position
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The empty span at an offset. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public boolean isEmpty() {
        return start == end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
