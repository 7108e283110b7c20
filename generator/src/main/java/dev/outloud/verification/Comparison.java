package dev.outloud.verification;

import dev.outloud.verification.KeptText.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation beside the passage of the source that is most like it. Immutable.
 *
 * @param parts the whole quotation in order; never two alike side by side
 */
record Comparison(Words quotation, KeptText text, List<Part> parts) {
    /** Below it, more than half of the words that one of the texts has is not in the other. */
    private static final double LIKE = 0.6;

    /**
     * How many bits the common words must tell beyond those that it takes to name a place in the text: with twelve, one
     * quotation in four thousand would be found by chance, if words stood beside one another by chance.
     */
    private static final double BEYOND_CHANCE = 12;

    /** A long stretch left out is one fault, not hundreds. */
    private static final int DEAREST_OMISSION = 10;

    static Comparison of(Words quotation, KeptText text, List<Part> found) {
        return new Comparison(quotation, text, joined(found, quotation, text.words()));
    }

    /** Parts that differ in nothing but spaces and hyphens are the same; neighbours alike are one. */
    private static List<Part> joined(List<Part> found, Words quotation, Words source) {
        List<Part> parts = new ArrayList<>();
        for (Part part : found) {
            boolean same = part.same()
                    || (part.size() > 0
                            && quotation
                                    .letters(part.from(), part.to())
                                    .equals(source.letters(part.keptFrom(), part.keptTo())));
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.same() == same) {
                parts.set(parts.size() - 1, new Part(same, last.from(), part.to(), last.keptFrom(), part.keptTo()));
            } else if (part.size() > 0 || part.keptSize() > 0) {
                parts.add(new Part(same, part.from(), part.to(), part.keptFrom(), part.keptTo()));
            }
        }
        return parts;
    }

    /** Twice the words that both have, divided by the words of both: Dice's coefficient. */
    double score() {
        int common = 0;
        int other = 0;
        for (Part part : parts) {
            if (part.same()) {
                common += 2 * part.size();
            } else {
                other += part.size() + Math.min(part.keptSize(), DEAREST_OMISSION);
            }
        }
        return (double) common / (common + other);
    }

    boolean isWordForWord() {
        return parts.stream().allMatch(Part::same);
    }

    /** Whether the passage is surely what is quoted, with other words or not. */
    boolean isFound() {
        return isWordForWord() || (score() >= LIKE && information() >= BEYOND_CHANCE);
    }

    /** Bits that the common words tell beyond what it takes to name a place in the text. */
    private double information() {
        double bits = -Math.log(text.size()) / Math.log(2);
        for (Part part : parts) {
            for (int i = part.keptFrom(); part.same() && i < part.keptTo(); i++) {
                bits += text.information(text.id(i));
            }
        }
        return bits;
    }

    /** Words of the source from the first that both have to the last. */
    Stretch passage() {
        List<Part> common = parts.stream().filter(Part::same).toList();
        return new Stretch(
                common.get(0).keptFrom(), common.get(common.size() - 1).keptTo());
    }

    /** Whether this is the better explanation of a quotation: more like it, then closer together. */
    boolean isBetterThan(Comparison other) {
        int byScore = Double.compare(score(), other.score());
        return byScore > 0 || (byScore == 0 && length() < other.length());
    }

    private int length() {
        return parts.isEmpty()
                ? 0
                : parts.get(parts.size() - 1).keptTo() - parts.get(0).keptFrom();
    }
}
