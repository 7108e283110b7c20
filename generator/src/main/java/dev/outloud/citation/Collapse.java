package dev.outloud.citation;

import org.w3c.dom.Element;

/**
 * How a style shortens cites that stand side by side, CSL 1.0.2, "Cite Grouping" and "Cite Collapsing". Immutable.
 *
 * @param within parts works of the same authors, whose names stand once
 * @param behind parts such works from the next ones; empty for the usual sign
 */
record Collapse(Kind kind, String within, String behind) {
    /** What is shortened. */
    enum Kind {
        NOTHING,
        /** {@code 1–3} for {@code 1,2,3}. */
        NUMBERS,
        /** {@code Doe, 2000, 2001} for {@code Doe, 2000; Doe, 2001}. */
        YEARS
    }

    static Collapse of(Element citation) {
        Kind kind = switch (citation.getAttribute("collapse")) {
            case "citation-number" -> Kind.NUMBERS;
            case "year", "year-suffix", "year-suffix-ranged" -> Kind.YEARS;
            default -> Kind.NOTHING;
        };
        String within =
                citation.hasAttribute("cite-group-delimiter") ? citation.getAttribute("cite-group-delimiter") : ", ";
        return new Collapse(kind, within, citation.getAttribute("after-collapse-delimiter"));
    }
}
