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
                .map(name -> new Ranked(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
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

    /** Optimal string alignment distance (Damerau-Levenshtein without repeated edits of one substring). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
