package dev.outloud.verification;

import dev.outloud.verification.KeptText.Stretch;
import dev.outloud.verification.Pieces.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage of a source that a quotation is taken from. The longest piece is looked for everywhere, the others
 * to both sides of it: each as it is, or else as it is nearly. Takes time by the length of the text for a few searches,
 * and by that of the quotation times a piece's for the comparing.
 */
final class PassageFinder {
    private static final int PIVOTS = 3;
    private static final int OCCURRENCES = 8;

    /** Pieces of fewer words are found by chance far away from the others. */
    private static final int TELLING = 4;

    private final Words quotation;
    private final KeptText text;
    private final List<Piece> pieces;

    PassageFinder(Words quotation, KeptText text) {
        this.quotation = quotation;
        this.text = text;
        this.pieces = Pieces.of(quotation);
    }

    /** A piece as the source has it. */
    private record Found(List<Part> parts) {
        int from() {
            return parts.get(0).keptFrom();
        }

        int to() {
            return parts.get(parts.size() - 1).keptTo();
        }
    }

    /** Whether the quotation has no words of somebody else's. */
    boolean hasNothingToFind() {
        return pieces.isEmpty();
    }

    /** The likeliest passage, however unlikely; empty if not even one piece is half there. */
    Optional<Comparison> find() {
        List<Integer> longest = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -pieces.get(i).size()))
                .limit(PIVOTS)
                .toList();
        Comparison best = null;
        for (int pivot : longest) {
            for (Found found : everywhere(pieces.get(pivot))) {
                Comparison next = around(pivot, found);
                if (best == null || next.isBetterThan(best)) {
                    best = next;
                }
            }
            if (best != null && best.isFound()) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Found> everywhere(Piece piece) {
        List<Found> all = new ArrayList<>();
        String letters = quotation.letters(piece.from(), piece.to());
        Optional<Stretch> next = text.first(letters, 0, text.size());
        while (next.isPresent() && all.size() < OCCURRENCES) {
            all.add(exact(piece, next.get()));
            next = text.first(letters, next.get().from() + 1, text.size());
        }
        return all.isEmpty() ? nearly(piece, 0, text.size()) : all;
    }

    private static Found exact(Piece piece, Stretch there) {
        return new Found(List.of(new Part(true, piece.from(), piece.to(), there.from(), there.to())));
    }

    /** The places where at least half of a piece stands, the best first. */
    private List<Found> nearly(Piece piece, int from, int to) {
        int[] ids = text.ids(quotation, piece.from(), piece.to());
        return Seeds.find(ids, text, from, to).stream()
                .map(there -> Alignment.of(ids, piece.from(), text, there.from(), there.to()))
                .filter(alignment -> alignment.agreed() * 2 >= piece.size())
                .sorted(Comparator.comparingInt(Alignment::agreed).reversed())
                .map(alignment -> new Found(Edges.filled(alignment.parts(), quotation, text.words(), from, to)))
                .toList();
    }

    private Comparison around(int pivot, Found found) {
        Deque<Placed> chain = new ArrayDeque<>(List.of(new Placed(pieces.get(pivot), found)));
        int place = found.from();
        Gap gap = pieces.get(pivot).before();
        for (int i = pivot - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            Found before = before(piece, gap, place).orElse(null);
            chain.addFirst(new Placed(piece, before));
            place = before == null ? place : before.from();
            gap = before == null ? gap.wider(piece.before()) : piece.before();
        }
        place = found.to();
        gap = Gap.NONE;
        for (Piece piece : pieces.subList(pivot + 1, pieces.size())) {
            gap = gap.wider(piece.before());
            Found behind = behind(piece, gap, place).orElse(null);
            chain.addLast(new Placed(piece, behind));
            place = behind == null ? place : behind.to();
            gap = behind == null ? gap : Gap.NONE;
        }
        return Comparison.of(quotation, text, parts(chain));
    }

    /** A piece and where it stands; null if nowhere near. */
    private record Placed(Piece piece, @Nullable Found found) {}

    private Optional<Found> behind(Piece piece, Gap gap, int place) {
        String letters = quotation.letters(piece.from(), piece.to());
        Stretch exact = text.first(letters, place, text.size()).orElse(null);
        int near = Math.min(text.size(), place + reach(piece, gap, text.size() - place));
        return choose(piece, exact, exact != null && exact.from() - place <= gap.free(), place, near, text.size());
    }

    private Optional<Found> before(Piece piece, Gap gap, int place) {
        String letters = quotation.letters(piece.from(), piece.to());
        Stretch exact = text.last(letters, 0, place).orElse(null);
        int near = place - reach(piece, gap, place);
        return choose(piece, exact, exact != null && place - exact.to() <= gap.free(), near, place, 0);
    }

    /** How many words to look through for a piece that stands where it should. */
    private static int reach(Piece piece, Gap gap, int left) {
        return gap == Gap.OMISSION ? left : Math.min(left, gap.free() + piece.size() + Seeds.slack(piece.size()));
    }

    /** A piece where it should stand, as it is or nearly; else a telling one farther away, where words were left out silently. */
    private Optional<Found> choose(
            Piece piece, @Nullable Stretch exact, boolean isNear, int from, int to, int farthest) {
        if (exact != null && isNear) {
            return Optional.of(exact(piece, exact));
        }
        Optional<Found> near = nearly(piece, from, to).stream().findFirst();
        if (near.isPresent() || piece.size() < TELLING) {
            return near;
        }
        return exact != null
                ? Optional.of(exact(piece, exact))
                : nearly(piece, Math.min(from, farthest), Math.max(to, farthest)).stream()
                        .findFirst();
    }

    private static List<Part> parts(Deque<Placed> chain) {
        List<Part> parts = new ArrayList<>();
        int place = chain.stream()
                .map(Placed::found)
                .flatMap(Stream::ofNullable)
                .mapToInt(Found::from)
                .findFirst()
                .orElseThrow();
        Gap gap = Gap.NONE;
        for (Placed placed : chain) {
            Piece piece = placed.piece();
            Found found = placed.found();
            gap = gap.wider(piece.before());
            if (found == null) {
                parts.add(new Part(false, piece.from(), piece.to(), place, place));
                continue;
            }
            if (found.from() - place > gap.free()) {
                parts.add(new Part(false, piece.from(), piece.from(), place, found.from()));
            }
            parts.addAll(found.parts());
            place = found.to();
            gap = Gap.NONE;
        }
        return parts;
    }
}
