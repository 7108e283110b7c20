package dev.outloud.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people compare them: without case, accents and the width of spaces. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.]+");

    private Names() {}

    /** A form that is equal for names that a reader takes for the same. */
    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The last word of a name, folded. */
    static String surname(String name) {
        String folded = folded(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
