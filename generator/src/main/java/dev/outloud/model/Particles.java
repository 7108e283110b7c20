package dev.outloud.model;

import java.util.List;

/** Small words that belong to the family name behind them: {@code van Gogh}, {@code de la Cruz}. */
public final class Particles {
    private static final List<String> ALL = List.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "des", "la", "le", "ten", "ter",
            "zu", "al", "el", "bin", "ibn", "st");

    /** Any of them as a regular expression. */
    public static final String PATTERN = "(?:" + String.join("|", ALL) + ")";

    private Particles() {}

    /** Whether a word in lower case is one. */
    public static boolean isOne(String word) {
        return ALL.contains(word);
    }
}
