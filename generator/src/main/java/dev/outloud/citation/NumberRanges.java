package dev.outloud.citation;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code 1–3} for {@code 1,2,3}, as {@code collapse="citation-number"} has it in CSL 1.0.2. */
final class NumberRanges {
    private static final int SHORTEST = 3;

    private NumberRanges() {}

    /** @param cites in rising order of their numbers, to which the pieces belong; words of its own part one from others */
    static List<Piece> collapsed(List<Piece> pieces, List<Cite> cites) {
        boolean[] dropped = new boolean[cites.size()];
        for (int first = 0, last; first < cites.size(); first = last + 1) {
            last = first;
            while (last + 1 < cites.size() && follows(cites.get(last), cites.get(last + 1))) {
                last++;
            }
            for (int middle = first + 1; last - first + 1 >= SHORTEST && middle < last; middle++) {
                dropped[middle] = true;
            }
        }
        List<Piece> kept = new ArrayList<>();
        int before = Piece.NONE;
        for (Piece piece : pieces) {
            int cite = piece.cite();
            if (cite != Piece.NONE) {
                before = cite;
            }
            boolean beforeDropped = before >= 0 && before + 1 < dropped.length && dropped[before + 1];
            boolean isDelimiter = cite == Piece.NONE && before >= 0;
            if (isDelimiter && beforeDropped && !dropped[before]) {
                kept.add(piece.with("–"));
            } else if (cite == Piece.NONE ? !(isDelimiter && dropped[before]) : !dropped[cite]) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static boolean follows(Cite one, Cite other) {
        return one.isBare() && other.isBare() && other.number() == one.number() + 1;
    }
}
