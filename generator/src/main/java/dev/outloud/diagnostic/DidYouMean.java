package dev.outloud.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /**
     * The candidate nearest to what was written, by insertions, deletions, replacements and swaps of neighbours, if it
     * is near enough to be a slip: a third of the letters, at most four. Ties go to the alphabetically first.
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.min(4, Math.max(1, wanted.length() / 3));
        record Ranked(String name, int distance) {}
        return candidates.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .map(name -> new Ranked(name, distance(wanted, name.toLowerCase(Locale.ROOT), limit)))
                .filter(ranked -> ranked.distance <= limit)
                .min(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
                .map(Ranked::name);
    }

    /** {@link #nearest} as a hint: {@code did you mean "andrew-vest"?}, or the other hint given. */
    public static String hint(String written, Collection<String> candidates, String otherwise) {
        return nearest(written, candidates)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse(otherwise);
    }

    /**
     * Optimal string alignment distance (Damerau-Levenshtein without repeated edits of one substring), by no more rows
     * than it takes to see that it is above a limit.
     */
    private static int distance(String a, String b, int limit) {
        int far = limit + 1;
        if (Math.abs(a.length() - b.length()) > limit) {
            return far;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // Whoever leaves the diagonal by more than the limit is too far away.
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            row[from - 1] = from == 1 ? i : far;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int above = j == i + limit ? far : last[j];
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(above, row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return far;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
