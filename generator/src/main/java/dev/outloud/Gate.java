package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Stops a build behind a phase in which something was wrong, so that nobody has to read what only follows from it. */
final class Gate {
    private final Allowances allowances;
    private final boolean strict;

    Gate(Allowances allowances, boolean strict) {
        this.allowances = allowances;
        this.strict = strict;
    }

    /**
     * Between two phases.
     *
     * @throws SiteException if anything found so far is an error
     */
    void pass(Diagnostics diagnostics) {
        stopAtErrors(raised(allowances.without(Consequences.removed(diagnostics.sorted()))));
    }

    /**
     * Behind the last phase: everything that was found, with allowances that nothing needed.
     *
     * @throws SiteException if any of it is an error
     */
    List<Diagnostic> finish(Diagnostics diagnostics) {
        return stopAtErrors(raised(allowances.apply(Consequences.removed(diagnostics.sorted()))));
    }

    /**
     * Behind what only some goals do: what was found before and what they found.
     *
     * @throws SiteException if any of it is an error
     */
    List<Diagnostic> finish(List<Diagnostic> before, Diagnostics more) {
        return stopAtErrors(Stream.concat(before.stream(), raised(allowances.without(more.sorted())).stream())
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
        return new SiteException(raised(allowances.without(Consequences.removed(diagnostics.sorted()))));
    }

    /** Strictly, every warning is an error. */
    private List<Diagnostic> raised(List<Diagnostic> left) {
        return left.stream()
                .map(diagnostic ->
                        strict && diagnostic.severity() == Severity.WARNING ? diagnostic.raised() : diagnostic)
                .toList();
    }
}
