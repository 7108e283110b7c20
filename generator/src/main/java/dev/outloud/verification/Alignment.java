package dev.outloud.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The cheapest way to turn a stretch of the source into a piece of a quotation, by words: Sellers' algorithm (1980),
 * which is free to begin and end anywhere in the stretch. Immutable.
 *
 * @param parts in order; the same and others in turn
 * @param agreed how many words of the piece are the source's
 */
record Alignment(List<Part> parts, int agreed) {
    /** What differences cost: a word of the quotation that is nowhere more than one of the source that is left out. */
    private static final int UNFOUND = 3;

    private static final int LEFT_OUT = 2;
    private static final int OTHER = UNFOUND + LEFT_OUT;

    private static final byte DIAGONAL = 0;
    private static final byte QUOTED_ONLY = 1;
    private static final byte KEPT_ONLY = 2;

    /** One step of the way; the index is -1 on the side that has no word. */
    private record Step(boolean same, int quoted, int kept) {}

    /**
     * Aligns a piece with a stretch. Takes time and space by the product of their lengths.
     *
     * @param piece numbers of its words, by the count of the text
     * @param first index of its first word in the quotation
     */
    static Alignment of(int[] piece, int first, KeptText text, int from, int to) {
        int width = to - from;
        byte[][] moves = new byte[piece.length + 1][width + 1];
        int[] above = new int[width + 1];
        for (int i = 1; i <= piece.length; i++) {
            int[] row = new int[width + 1];
            row[0] = i * UNFOUND;
            moves[i][0] = QUOTED_ONLY;
            for (int j = 1; j <= width; j++) {
                int diagonal = above[j - 1] + (piece[i - 1] == text.id(from + j - 1) ? 0 : OTHER);
                int quotedOnly = above[j] + UNFOUND;
                int keptOnly = row[j - 1] + LEFT_OUT;
                int best = Math.min(diagonal, Math.min(quotedOnly, keptOnly));
                row[j] = best;
                moves[i][j] = best == diagonal ? DIAGONAL : best == quotedOnly ? QUOTED_ONLY : KEPT_ONLY;
            }
            above = row;
        }
        return traced(piece, first, text, from, moves, end(above));
    }

    /** The first of the cheapest ends. */
    private static int end(int[] costs) {
        int end = 0;
        for (int j = 1; j < costs.length; j++) {
            end = costs[j] < costs[end] ? j : end;
        }
        return end;
    }

    private static Alignment traced(int[] piece, int first, KeptText text, int from, byte[][] moves, int end) {
        Deque<Step> steps = new ArrayDeque<>();
        int i = piece.length;
        int j = end;
        while (i > 0) {
            byte move = moves[i][j];
            int quoted = move == KEPT_ONLY ? -1 : first + --i;
            int kept = move == QUOTED_ONLY ? -1 : from + --j;
            steps.addFirst(new Step(move == DIAGONAL && piece[quoted - first] == text.id(kept), quoted, kept));
        }
        return new Alignment(parts(steps, first, from + j), (int)
                steps.stream().filter(Step::same).count());
    }

    private static List<Part> parts(Deque<Step> steps, int first, int keptFirst) {
        List<Part> parts = new ArrayList<>();
        int quoted = first;
        int kept = keptFirst;
        for (Step step : steps) {
            int nextQuoted = step.quoted() < 0 ? quoted : step.quoted() + 1;
            int nextKept = step.kept() < 0 ? kept : step.kept() + 1;
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.same() == step.same()) {
                parts.set(parts.size() - 1, new Part(step.same(), last.from(), nextQuoted, last.keptFrom(), nextKept));
            } else {
                parts.add(new Part(step.same(), quoted, nextQuoted, kept, nextKept));
            }
            quoted = nextQuoted;
            kept = nextKept;
        }
        return parts;
    }
}
