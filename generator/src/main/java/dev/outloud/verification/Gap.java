package dev.outloud.verification;

/** What parts two pieces of a quotation, and how many words of the source may stand in its place. */
enum Gap {
    /** Nothing: a long piece is compared by parts. */
    NONE(0),
    /** A new paragraph: a caption or an advertisement may stand between. */
    PARAGRAPH(12),
    /** Words of the author's own, such as {@code [he]} or {@code [sic]}. */
    INSERTION(12),
    /** Words left out and marked so. */
    OMISSION(Integer.MAX_VALUE);

    private final int free;

    Gap(int free) {
        this.free = free;
    }

    /** How many words of the source may be skipped without being a difference. */
    int free() {
        return free;
    }

    Gap wider(Gap other) {
        return free >= other.free ? this : other;
    }
}
