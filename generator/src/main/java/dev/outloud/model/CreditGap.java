package dev.outloud.model;

import java.util.Comparator;

/**
 * Credit that is due and not given, in terms that stay when a text moves within its file. Immutable.
 *
 * @param file where it is missing
 * @param measure what is missing
 * @param key for whom or what: the id of a quotation, resource or person, the address of a picture
 */
public record CreditGap(String file, CreditMeasure measure, String key) implements Comparable<CreditGap> {
    /** The file of those that are let be, in the blog's folder. */
    public static final String BASELINE = "ledger/credit-baseline.yml";

    private static final Comparator<CreditGap> ORDER = Comparator.comparing(CreditGap::file)
            .thenComparing(CreditGap::measure)
            .thenComparing(CreditGap::key);

    @Override
    public int compareTo(CreditGap other) {
        return ORDER.compare(this, other);
    }
}
