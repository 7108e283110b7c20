package dev.outloud.model.body;

import dev.outloud.text.Span;
import java.util.List;

/**
 * What an author says in their own running words, and where each word stands: without headings, the words of others,
 * code, footnotes and HTML. Spaces of any kind are plain ones and apostrophes straight, so that names can be looked for;
 * paragraphs, and whatever else no name reaches across, are parted by line feeds. Immutable.
 *
 * @param pieces in the order of the text; the first begins at 0 unless the text is empty
 */
public record Prose(String text, List<Piece> pieces) {
    public Prose {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch that stands in the file as it stands here.
     *
     * @param from its first index in the text
     * @param at the offset in the file of its first character
     * @param linked whether it is part of a link
     */
    public record Piece(int from, int at, boolean linked) {}

    /** Any words as they stand in prose, each character in its place: with plain spaces and straight apostrophes. */
    public static String plain(CharSequence words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            plain.append(c == '’' ? '\'' : Character.isSpaceChar(c) ? ' ' : c);
        }
        return plain.toString();
    }

    /** Where words stand in the file, by their first index and the index behind their last. */
    public Span at(int from, int to) {
        int start = offset(from);
        return new Span(start, Math.max(start, offset(to - 1) + 1));
    }

    public boolean isLinked(int index) {
        return piece(index).linked();
    }

    private int offset(int index) {
        Piece piece = piece(index);
        return piece.at() + index - piece.from();
    }

    private Piece piece(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
