package dev.outloud.text;

/**
 * Where a value was written: its file and the stretch in it. Cheap to keep; line and column are worked out on demand.
 *
 * @param source the whole file
 * @param span the stretch in it
 */
public record Origin(SourceText source, Span span) {
    public Location locate() {
        return source.locate(span);
    }

    /** The first place within it where the words stand as they are; the whole of it if they are written otherwise. */
    public Origin within(String words) {
        int found = source.text().indexOf(words, span.start());
        return found < 0 || found + words.length() > span.end()
                ? this
                : new Origin(source, new Span(found, found + words.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin origin && origin.source.path().equals(source.path()) && origin.span.equals(span);
    }

    @Override
    public int hashCode() {
        return source.path().hashCode() * 31 + span.hashCode();
    }

    @Override
    public String toString() {
        return source.path() + "@" + span.start();
    }
}
