package dev.outloud.parse.bibliography;

import java.util.regex.Pattern;

/** Writes LaTeX so that the library understands it. No line changes its number. */
final class Latex {
    /** An accent on the letters that lose their dot under it: the library knows those with the dot. */
    private static final Pattern DOTLESS =
            Pattern.compile("(\\\\[`'^\"~=.uv])[ \\t]{0,9}(\\{?)\\\\([ij])(?![A-Za-z])[ \\t]{0,9}(\\}?)");

    /** Formulas make the library give up a title as a whole. */
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$([^$\\n]{0,200})(?<!\\\\)\\$");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_])");
    private static final Pattern BRACES = Pattern.compile("[{}]");

    private Latex() {}

    static String prepared(String bibtex) {
        return FORMULA.matcher(DOTLESS.matcher(bibtex).replaceAll("$1$2$3$4")).replaceAll("$1");
    }

    /** What the library has left as it was: signs behind a backslash, and braces that keep capitals. */
    static String plain(String text) {
        return BRACES.matcher(ESCAPED.matcher(text).replaceAll("$1")).replaceAll("");
    }
}
