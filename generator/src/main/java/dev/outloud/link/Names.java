package dev.outloud.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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

    /** What may stand for a name in short, folded: its last word, and more of them up to all but the first. */
    static List<String> surnames(String name) {
        String folded = folded(name);
        List<String> surnames = new ArrayList<>();
        for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
            surnames.add(folded.substring(space + 1));
        }
        return surnames;
    }
}
