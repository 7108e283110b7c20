package dev.outloud.parse.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes LaTeX so that the library understands it. No line changes its number. */
final class Latex {
    /** An accent on the letters that lose their dot under it: the library knows those with the dot. */
    private static final Pattern DOTLESS =
            Pattern.compile("(\\\\[`'^\"~=.uv])[ \\t]{0,9}(\\{?)\\\\([ij])(?![A-Za-z])[ \\t]{0,9}(\\}?)");

    /** Accents as Unicode has them: the library's reader of names stops at braces within a name. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("u", "\u0306"),
            Map.entry("k", "\u0328"),
            Map.entry("H", "\u030B"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"));

    /** Letters that are a command. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("i", "ı"));

    private static final String COMMAND = "\\\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|dj|DJ|th|TH|i)";
    private static final Pattern BRACED_LETTER = Pattern.compile("\\{" + COMMAND + "\\}");
    private static final Pattern BARE_LETTER = Pattern.compile(COMMAND + "(?:\\{\\}|(?![A-Za-z])[ \\t]?)");

    private static final String ACCENT = "\\\\([\"'`^~=.]|[cvukHrd](?=[ {]))[ \\t]?(?:\\{([A-Za-z])\\}|([A-Za-z]))";
    private static final Pattern BRACED = Pattern.compile("\\{" + ACCENT + "\\}");
    private static final Pattern BARE = Pattern.compile(ACCENT);

    /** A space that does not break, and what is no author. */
    private static final Pattern TIE = Pattern.compile("(?<!\\\\)~");

    private static final Pattern OTHERS = Pattern.compile("(?i)[ \\t]and[ \\t]+others(?=[ \\t]*[}\"])");

    /** Formulas make the library give up a title as a whole. */
    private static final Pattern FORMULA = Pattern.compile("(?<!\\\\)\\$([^$\\n]{0,200})(?<!\\\\)\\$");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_])");
    private static final Pattern BRACES = Pattern.compile("[{}]");

    private Latex() {}

    static String prepared(String bibtex) {
        StringBuilder out = new StringBuilder(bibtex.length());
        int next;
        for (int start = 0; start < bibtex.length(); start = next) {
            int end = bibtex.indexOf('\n', start);
            next = end < 0 ? bibtex.length() : end + 1;
            out.append(line(bibtex.substring(start, next)));
        }
        return out.toString();
    }

    /** Nothing here reaches over the end of a line, and most lines are plain. */
    private static String line(String written) {
        boolean mayEnd = written.contains("thers") || written.contains("THERS");
        String named = mayEnd ? OTHERS.matcher(written).replaceAll("") : written;
        String tied = named.indexOf('~') < 0 ? named : TIE.matcher(named).replaceAll(" ");
        String letters = tied.indexOf('\\') < 0 ? tied : letters(tied);
        return letters.indexOf('$') < 0 ? letters : FORMULA.matcher(letters).replaceAll("$1");
    }

    private static String letters(String latex) {
        String dotted = DOTLESS.matcher(latex).replaceAll("$1$2$3$4");
        String accents = replaced(BARE, replaced(BRACED, dotted, Latex::marked), Latex::marked);
        return replaced(BARE_LETTER, replaced(BRACED_LETTER, accents, Latex::letter), Latex::letter);
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(by);
    }

    private static String letter(MatchResult found) {
        return LETTERS.getOrDefault(found.group(1), "");
    }

    private static String marked(MatchResult found) {
        String letter = found.group(2) == null ? found.group(3) : found.group(2);
        return Normalizer.normalize(letter + MARKS.get(found.group(1)), Normalizer.Form.NFC);
    }

    /** What the library has left as it was: signs behind a backslash, and braces that keep capitals. */
    static String plain(String text) {
        return BRACES.matcher(ESCAPED.matcher(text).replaceAll("$1")).replaceAll("");
    }
}
