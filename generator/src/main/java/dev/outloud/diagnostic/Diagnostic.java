package dev.outloud.diagnostic;

import dev.outloud.text.Location;
import java.util.Comparator;

/**
 * One finding. Immutable.
 *
 * @param problem what kind of finding
 * @param severity usually the problem's own; {@code strict} raises it
 * @param at where
 * @param message one line without a full stop, naming what was written
 * @param hint what to do about it, perhaps several lines (such as YAML to paste); empty if there is nothing to say
 */
public record Diagnostic(Problem problem, Severity severity, Location at, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::problem)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Diagnostic(Problem problem, Location at, String message, String hint) {
        this(problem, problem.severity(), at, message, hint);
    }

    /** The same finding as an error. */
    public Diagnostic raised() {
        return new Diagnostic(problem, Severity.ERROR, at, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
