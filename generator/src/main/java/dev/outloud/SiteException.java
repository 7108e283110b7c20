package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site was not built because of what stands in its files; the last good site is untouched. The only exception that
 * the generator throws on purpose: anything else is a fault of Outloud.
 */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final transient SiteReport.@Nullable Covered coverage;

    SiteException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    private SiteException(List<Diagnostic> diagnostics, SiteReport.@Nullable Covered coverage) {
        super(summary(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
        this.coverage = coverage;
    }

    /** The same of a blog whose credit could be measured. */
    SiteException with(SiteReport.Covered measured) {
        return new SiteException(diagnostics, measured);
    }

    /** Everything that was found, warnings too, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How much is credited; empty if nobody can say, since what links the blog's files is wrong. */
    public Optional<SiteReport.Covered> coverage() {
        return Optional.ofNullable(coverage);
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        return errors == 1 ? "1 error in the blog's files" : errors + " errors in the blog's files";
    }
}
