package dev.outloud.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The build fails and the last good site stays. */
    ERROR,
    /** The site is built; the author should look. */
    WARNING,
    /** Good to know, such as a post held back until its day. */
    NOTE;

    /** As written in messages and in the report: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
