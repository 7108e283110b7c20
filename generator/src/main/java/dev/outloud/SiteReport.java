package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build did. Immutable.
 *
 * @param people everybody credited or writing
 * @param millis wall time of the build
 * @param diagnostics warnings and notes, sorted by place
 */
public record SiteReport(
        int posts,
        int pages,
        int people,
        int resources,
        Quotes quotes,
        Credit credit,
        Files files,
        long millis,
        List<Diagnostic> diagnostics) {
    public SiteReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The report of a build that made no site. */
    static SiteReport ofFailure(long millis, List<Diagnostic> diagnostics) {
        return new SiteReport(
                0, 0, 0, 0, new Quotes(0, 0, 0), new Credit(0, 0), new Files(0, 0, 0), millis, diagnostics);
    }

    /**
     * Quotations.
     *
     * @param attributed with somebody named
     * @param sourced with a resource or link named
     */
    public record Quotes(int total, int attributed, int sourced) {}

    /** Credit due and given: one for each quotation, picture and resource in use. */
    public record Credit(int due, int given) {}

    /** Files of the site and the share kit; all zero after a check. */
    public record Files(int written, int unchanged, int deleted) {}
}
