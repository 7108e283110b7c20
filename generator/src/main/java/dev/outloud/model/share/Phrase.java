package dev.outloud.model.share;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A wording whose slots are still open: the same phrase serves every text that it can be made of. Immutable.
 *
 * @param pieces in order
 */
public record Phrase(List<Piece> pieces) {
    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** The slots that are in it, each once, whether quoted or not. */
    public Set<Slot> slots() {
        return pieces.stream()
                .filter(Slot.class::isInstance)
                .map(piece -> ((Slot) piece).plain())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A part of a phrase. */
    public sealed interface Piece {}

    /** What every text of this wording says. */
    public record Words(String text) implements Piece {}

    /**
     * Where something of the one text comes: a name, a link, words that may be shortened.
     *
     * @param name as templates know it
     * @param number among those of the name, from 0
     * @param isQuoted whether it stands in quotation marks, so that those in it become inner ones
     */
    public record Slot(String name, int number, boolean isQuoted) implements Piece {
        public Slot(String name, int number) {
            this(name, number, false);
        }

        /** The same in quotation marks or out of them. */
        public Slot plain() {
            return new Slot(name, number);
        }
    }
}
