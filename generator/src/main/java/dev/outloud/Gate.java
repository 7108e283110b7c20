package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Stops a build behind a phase in which something was wrong, so that nobody has to read what only follows from it. */
final class Gate {
    /** What only a check tells: the blog can be built all the same, and nobody wants to read it every time. */
    private static final Set<Problem> BY_CHECK = Set.of(
            Problem.QUOTE_ALTERED,
            Problem.QUOTE_NOT_FOUND,
            Problem.NAME_UNLINKED,
            Problem.PEOPLE_UNREACHED,
            Problem.BASELINE_MENDED,
            Problem.WORDING_UNTRANSLATED,
            Problem.FOLLOW_UP_DUE);

    private final Allowances allowances;
    private final LetBe letBe;
    private final boolean strict;
    private final boolean isCheck;

    Gate(Allowances allowances, LetBe letBe, boolean strict, boolean isCheck) {
        this.allowances = allowances;
        this.letBe = letBe;
        this.strict = strict;
        this.isCheck = isCheck;
    }

    /**
     * Between two phases.
     *
     * @throws SiteException if anything found so far is an error
     */
    void pass(Diagnostics diagnostics) {
        stopAtErrors(left(diagnostics));
    }

    /**
     * Behind the last phase: everything that was found, with allowances that nothing needed.
     *
     * @throws SiteException if any of it is an error
     */
    List<Diagnostic> finish(Diagnostics diagnostics) {
        return stopAtErrors(raised(letBe.without(allowances.apply(Consequences.removed(diagnostics.sorted())))));
    }

    /**
     * Behind what a goal does instead of the other phases: what itself found, and before it what was found in its own
     * files. What the author hears of others at each build anyway would bury it. Whether an allowance is needed, nobody
     * knows then.
     *
     * @param folder of the goal's files
     * @throws SiteException if any of it is an error
     */
    List<Diagnostic> finishGoal(Diagnostics before, String folder, Diagnostics own) {
        return stopAtErrors(Stream.concat(
                        left(before).stream().filter(found -> found.at().file().startsWith(folder)), left(own).stream())
                .sorted()
                .toList());
    }

    private static List<Diagnostic> stopAtErrors(List<Diagnostic> left) {
        if (left.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new SiteException(left);
        }
        return left;
    }

    /** What was found when there is no site to go on with. */
    SiteException stop(Diagnostics diagnostics) {
        return new SiteException(left(diagnostics));
    }

    private List<Diagnostic> left(Diagnostics diagnostics) {
        return raised(letBe.without(allowances.without(Consequences.removed(diagnostics.sorted()))));
    }

    /** What is to be said; strictly, every warning is an error. */
    private List<Diagnostic> raised(List<Diagnostic> left) {
        return left.stream()
                .filter(diagnostic -> isCheck || !BY_CHECK.contains(diagnostic.problem()))
                .map(diagnostic ->
                        strict && diagnostic.severity() == Severity.WARNING ? diagnostic.raised() : diagnostic)
                .toList();
    }
}
