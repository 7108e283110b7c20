package dev.outloud.parse.markdown;

import java.util.regex.Pattern;

/** Words beside a mention that only say which person, or whose somebody else, is meant. */
final class Qualifiers {
    private static final Pattern BEFORE =
            Pattern.compile("[\\s\\u00A0]*+(?:\\p{Ll}|\\p{Lu}\\p{L}{0,4}\\.[\\s\\u00A0]*+$)");
    private static final Pattern BY = Pattern.compile("\\p{L}[\\s\\u00A0]++by[\\s\\u00A0]*+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");

    private Qualifiers() {}

    /** {@code the late @ada-lovelace}, {@code Dr. @ada-lovelace}. */
    static boolean areBefore(String words) {
        return BEFORE.matcher(words).lookingAt();
    }

    /** {@code translated by @ada-lovelace}: the words are not hers. */
    static boolean endInBy(String words) {
        return BY.matcher(words).find();
    }

    /** {@code @ada-lovelace's mother}. */
    static boolean arePossessive(String words) {
        return POSSESSIVE.matcher(words).lookingAt();
    }
}
