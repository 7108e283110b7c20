package dev.outloud.coverage;

import dev.outloud.coverage.Coverage.Gap;
import dev.outloud.coverage.Coverage.Tally;
import dev.outloud.model.CreditGap;
import java.util.Set;

/**
 * One credit that is due.
 *
 * @param gap what is missing if it is not given
 * @param allowed whether the author said that it cannot be given
 */
record Due(Gap gap, boolean given, boolean allowed) {
    boolean isLetBe(Set<CreditGap> baseline) {
        return !given && (allowed || baseline.contains(gap.gap()));
    }

    Tally tally(Set<CreditGap> baseline) {
        return new Tally(1, given ? 1 : 0, isLetBe(baseline) ? 1 : 0);
    }
}
