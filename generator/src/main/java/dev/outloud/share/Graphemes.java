package dev.outloud.share;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Characters as people see them: extended grapheme clusters, Unicode Standard Annex 29. The JDK's own break iterator counts
 * many emoji wrongly; its regular expressions do not, but are older than some rules of the annex, which are added here.
 */
final class Graphemes {
    /** Consonants of the scripts of India that a linker joins to one sign, and the linkers: Unicode Standard Annex 29, GB9c. */
    private static final String CONSONANT = "[\u0915-\u0939\u0958-\u095F\u0978-\u097F\u0995-\u09A8\u09AA-\u09B0\u09B2"
            + "\u09B6-\u09B9\u09DC\u09DD\u09DF\u09F0\u09F1\u0A95-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0AF9"
            + "\u0B15-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B5C\u0B5D\u0B5F\u0B71\u0C15-\u0C28\u0C2A-\u0C39"
            + "\u0C58-\u0C5A\u0D15-\u0D3A]";

    /** What goes before a sign and is part of it; not without end, since Java goes a step down for each. */
    private static final String PREPENDED = "(?:[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2](?![\\p{Cc}\\p{Zl}\\p{Zp}"
            + "\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF])){0,9}";

    private static final String LINKER = "[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]";
    private static final String EXTENDER = "[\\p{Mn}\u200D]*";

    private static final Pattern GRAPHEME = Pattern.compile(
            PREPENDED + "(?:" + CONSONANT + EXTENDER + LINKER + EXTENDER + "(?=" + CONSONANT + ")){0,30}\\X");

    /** Letters and marks of European languages, each of which is one by itself. */
    private static final Pattern SINGLE =
            Pattern.compile("[\\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*+");

    private Graphemes() {}

    static int count(String text) {
        return SINGLE.matcher(text).matches()
                ? text.length()
                : (int) GRAPHEME.matcher(text).results().count();
    }

    /** Where one character ends and the next begins, the end of the text included. */
    static BitSet ends(String text) {
        BitSet ends = new BitSet();
        GRAPHEME.matcher(text).results().forEach(grapheme -> ends.set(grapheme.end()));
        return ends;
    }

    static Stream<String> of(String text) {
        return GRAPHEME.matcher(text).results().map(MatchResult::group);
    }
}
