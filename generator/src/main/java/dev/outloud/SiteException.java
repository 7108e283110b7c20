package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Severity;
import java.util.List;

/**
 * The site was not built because of what stands in its files; the last good site is untouched. The only exception that
 * the generator throws on purpose: anything else is a fault of Outloud.
 */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    SiteException(List<Diagnostic> diagnostics) {
        super(summary(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that was found, warnings too, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        return errors == 1 ? "1 error in the blog's files" : errors + " errors in the blog's files";
    }
}
