package dev.outloud.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the scripts of the world have different. */
public final class Scripts {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** None of these scripts has a character before it: most texts are done without a look into the table. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private Scripts() {}

    /** Whether a character is of a script that writes no spaces between words. */
    public static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(c));
    }
}
