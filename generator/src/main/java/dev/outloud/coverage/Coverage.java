package dev.outloud.coverage;

import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.text.Location;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much credit is due and how much is given. Immutable.
 *
 * @param tallies one for each measure
 * @param gaps what is missing and not let be, by file and place
 * @param letBe what is missing and let be: by the baseline, or by {@code allow:}
 */
public record Coverage(Map<CreditMeasure, Tally> tallies, List<Gap> gaps, List<Gap> letBe) {
    public Coverage {
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
        gaps = List.copyOf(gaps);
        letBe = List.copyOf(letBe);
    }

    /**
     * One measure in figures.
     *
     * @param due how much there is to credit
     * @param given how much of it is credited
     * @param letBe how much is neither credited nor asked for
     */
    public record Tally(int due, int given, int letBe) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(due + other.due, given + other.given, letBe + other.letBe);
        }

        /** Whole percent of what is asked for, rounded down: 100 only if nothing is missing. */
        public int percent() {
            int asked = due - letBe;
            return asked == 0 ? 100 : (int) (100L * given / asked);
        }
    }

    /**
     * One missing credit.
     *
     * @param problem the message that says so; null if none does by itself
     * @param what words for it, such as the name of a person
     */
    public record Gap(CreditGap gap, Location at, @Nullable Problem problem, String what) implements Comparable<Gap> {
        @Override
        public int compareTo(Gap other) {
            int byPlace = at.compareTo(other.at);
            return byPlace != 0 ? byPlace : gap.compareTo(other.gap);
        }
    }

    /** What a new baseline has to let be. */
    public Set<CreditGap> missing() {
        return gaps.stream().map(Gap::gap).collect(Collectors.toCollection(TreeSet::new));
    }

    public Tally tally(CreditMeasure measure) {
        return Objects.requireNonNull(tallies.get(measure));
    }

    /** All measures together. */
    public Tally whole() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The figure of credit itself: one for each quotation, picture and resource in use. */
    public Tally credit() {
        return tally(CreditMeasure.SPEAKERS).plus(tally(CreditMeasure.PICTURES)).plus(tally(CreditMeasure.RESOURCES));
    }
}
