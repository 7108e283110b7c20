package dev.outloud;

import dev.outloud.coverage.Coverage;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes away what is said of missing credit that the baseline lets be. */
final class LetBe {
    private record Finding(Problem problem, Location at) {}

    private final Set<Finding> findings = new HashSet<>();

    /** Nothing. */
    LetBe() {}

    LetBe(Coverage coverage) {
        for (Coverage.Gap gap : coverage.letBe()) {
            if (gap.problem() != null) {
                findings.add(new Finding(gap.problem(), gap.at()));
            }
        }
    }

    List<Diagnostic> without(List<Diagnostic> found) {
        return found.stream()
                .filter(diagnostic -> !findings.contains(new Finding(diagnostic.problem(), diagnostic.at())))
                .toList();
    }
}
