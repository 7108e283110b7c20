package dev.outloud.verification;

import dev.outloud.verification.KeptText.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Where in a long text a piece of a quotation may stand: wherever several of its rarest words have about the same
 * distances as in the piece. Takes time by the length of the piece and the places of these words.
 */
final class Seeds {
    private static final int PLACES = 2_000;
    private static final int BEST = 3;

    private Seeds() {}

    /** Words within a window: how many, and the first and last of them, as distance from the beginning of the piece. */
    private record Window(int hits, int first, int last) {}

    /** The likeliest stretches between two words, each a little longer than the piece; together at most a few times so. */
    static List<Stretch> find(int[] piece, KeptText text, int from, int to) {
        int slack = slack(piece.length);
        int[] starts = starts(piece, text, from, to);
        List<Stretch> stretches = new ArrayList<>();
        for (Window window : windows(starts, slack)) {
            stretches.add(new Stretch(
                    Math.max(from, window.first() - slack), Math.min(to, window.last() + piece.length + slack)));
        }
        return stretches;
    }

    /** How many words more than the piece its stretch may have on each side. */
    static int slack(int length) {
        return 6 + length / 4;
    }

    /** For each place of a rare word, where the piece would begin. The rarest word always counts, others as they fit. */
    private static int[] starts(int[] piece, KeptText text, int from, int to) {
        PriorityQueue<Integer> rarest = new PriorityQueue<>(
                Comparator.comparingInt((Integer i) -> text.count(piece[i])).thenComparing(i -> i));
        for (int i = 0; i < piece.length; i++) {
            if (text.count(piece[i]) > 0) {
                rarest.add(i);
            }
        }
        List<int[]> starts = new ArrayList<>();
        int known = 0;
        while (!rarest.isEmpty() && known < PLACES) {
            int i = rarest.remove();
            int[] places = Arrays.stream(text.places(piece[i]))
                    .filter(place -> place >= from && place < to)
                    .map(place -> place - i)
                    .toArray();
            starts.add(places);
            known += places.length;
        }
        return starts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    }

    /** The fullest windows that do not overlap, the fullest first. */
    private static List<Window> windows(int[] starts, int width) {
        List<Window> all = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < starts.length; i++) {
            while (starts[i] - starts[first] > width) {
                first++;
            }
            all.add(new Window(i - first + 1, starts[first], starts[i]));
        }
        all.sort(Comparator.comparingInt(Window::hits).reversed().thenComparingInt(Window::first));
        List<Window> best = new ArrayList<>();
        for (Window window : all) {
            boolean isNew = best.stream().allMatch(w -> window.last() < w.first() || window.first() > w.last());
            if (isNew) {
                best.add(window);
            }
            if (best.size() == BEST) {
                break;
            }
        }
        return best;
    }
}
