package dev.outloud.citation;

import de.undercouch.citeproc.csl.CSLLabel;
import org.jspecify.annotations.Nullable;

/**
 * A place in a work.
 *
 * @param label what {@code value} counts; null if there is none
 * @param value such as {@code 4–9}; may be empty
 * @param suffix what follows it, or the whole if it counts nothing that CSL knows; may be empty
 */
record Locator(@Nullable CSLLabel label, String value, String suffix) {
    static final Locator NONE = new Locator(null, "", "");
}
