package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.text.Location;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build did. Immutable.
 *
 * @param people everybody credited or writing, but for makers of pictures whom neither a list nor a text names
 * @param millis wall time of the build
 * @param diagnostics warnings and notes, sorted by place
 */
public record SiteReport(
        int posts,
        int pages,
        int people,
        int resources,
        Quotes quotes,
        Verified verified,
        Credit credit,
        Covered coverage,
        Files files,
        long millis,
        List<Diagnostic> diagnostics) {
    public SiteReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The report of a build that made no site. */
    static SiteReport ofFailure(long millis, List<Diagnostic> diagnostics) {
        return new SiteReport(
                0,
                0,
                0,
                0,
                new Quotes(0, 0, 0),
                Verified.NOTHING,
                new Credit(0, 0),
                new Covered(100, Map.of()),
                new Files(0, 0, 0),
                millis,
                diagnostics);
    }

    /**
     * Quotations.
     *
     * @param attributed with somebody named
     * @param sourced with a resource or link named
     */
    public record Quotes(int total, int attributed, int sourced) {}

    /**
     * Quotations as compared with the kept texts of their sources.
     *
     * @param verified word for word
     * @param altered found with other words
     * @param notFound whose source has nothing like it
     * @param noSnapshot whose source is not kept, or has no address
     * @param comparisons one for each of the first three, in the order of the site
     */
    public record Verified(int verified, int altered, int notFound, int noSnapshot, List<Comparison> comparisons) {
        static final Verified NOTHING = new Verified(0, 0, 0, 0, List.of());

        public Verified {
            comparisons = List.copyOf(comparisons);
        }

        /** How many could be compared. */
        public int compared() {
            return verified + altered + notFound;
        }
    }

    /**
     * A quotation as compared with its source.
     *
     * @param quote its id in its text
     * @param state {@code verified}, {@code altered} or {@code not-found}
     * @param score how much of both texts agrees, from 0 to 1
     * @param source address of the page
     * @param fetched when its text was kept
     */
    public record Comparison(Location at, String quote, String state, double score, String source, Instant fetched) {}

    /** Credit due and given: one for each quotation, picture and resource in use. */
    public record Credit(int due, int given) {}

    /**
     * How much of all that could be credited is, in whole percent rounded down.
     *
     * @param measures by their keys in {@code site.yml}, in the order in which they are shown
     */
    public record Covered(int percent, Map<String, Measure> measures) {
        public Covered {
            measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        }
    }

    /**
     * One measure of credit.
     *
     * @param letBe what is missing and not asked for: by the baseline, or by {@code allow:}
     * @param percent of what is asked for
     */
    public record Measure(int due, int given, int letBe, int percent) {}

    /** Files of the site and the share kit; all zero after a check. */
    public record Files(int written, int unchanged, int deleted) {}
}
