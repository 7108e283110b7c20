package dev.outloud.model;

import java.util.Arrays;
import java.util.Optional;

/** What credit is measured by, each with the key that {@code site.yml}, baseline and report have for it. */
public enum CreditMeasure {
    /** Every quotation says whose words it is. */
    SPEAKERS("speakers"),
    /** Every quotation says where its words stand. */
    SOURCES("sources"),
    /** Every picture says who made it. */
    PICTURES("pictures"),
    /** Every resource in use says who made it. */
    RESOURCES("resources"),
    /** Everybody who is credited can be reached: by an address or an account of their own. */
    PEOPLE("people"),
    /** Whoever a text names is linked where it names them first. */
    MENTIONS("mentions");

    private final String key;

    CreditMeasure(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<CreditMeasure> of(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }
}
