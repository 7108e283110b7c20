package dev.outloud.maven;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Severity;
import java.util.List;

/** Numbers with their nouns. */
final class Counts {
    private Counts() {}

    /** {@code 1 post}, {@code 2 posts}. */
    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String errors(List<Diagnostic> diagnostics) {
        return of(
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .count(),
                "error");
    }

    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
