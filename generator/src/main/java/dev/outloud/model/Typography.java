package dev.outloud.model;

import java.util.regex.Pattern;

/**
 * Sets lines that are no Markdown as texts are set: typographic quotation marks and apostrophes in titles, dashes between
 * pages, and spaces where no line may break.
 */
public final class Typography {
    private static final int NONE = -1;
    private static final Pattern BEHIND_INITIAL = Pattern.compile("(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{L})");
    private static final Pattern RANGE = Pattern.compile("(?<![\\d-])(\\d++)(?: ?--? ?|–)(?=\\d++(?![\\d-]))");
    private static final Pattern DASH = Pattern.compile("(?<=\\d)–(?=\\d)");
    private static final Pattern BEHIND_ABBREVIATION = Pattern.compile("(?<=\\p{L}\\.) (?=\\d)");
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String NO_BREAK = "\u2060";

    private Typography() {}

    /** The line with pairs of marks turned; a single mark alone is an apostrophe, a double one alone stays, as in 5". */
    public static String of(String line) {
        if (line.indexOf('"') < 0 && line.indexOf('\'') < 0) {
            return line;
        }
        StringBuilder set = new StringBuilder(line);
        int single = NONE;
        int twofold = NONE;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                twofold = mark(set, line, i, twofold, '“', '”');
            } else if (line.charAt(i) == '\'') {
                set.setCharAt(i, '’');
                single = mark(set, line, i, single, '‘', '’');
            }
        }
        return set.toString();
    }

    /** A name that no line breaks behind an initial, as in {@code M. L.} */
    public static String name(String name) {
        return name.indexOf('.') < 0 ? name : BEHIND_INITIAL.matcher(name).replaceAll(NO_BREAK_SPACE);
    }

    /** A place in a resource: pages from one to another have a dash between them, and no line breaks in {@code pp. 4–9}. */
    public static String pages(String locator) {
        String ranges = RANGE.matcher(locator).replaceAll("$1–" + NO_BREAK);
        return BEHIND_ABBREVIATION.matcher(ranges).replaceAll(NO_BREAK_SPACE);
    }

    /** A line that is set already: it breaks in no range of pages, nor behind an initial or an abbreviation of a number. */
    public static String unbroken(String line) {
        String ranges = DASH.matcher(line).replaceAll("–" + NO_BREAK);
        return name(BEHIND_ABBREVIATION.matcher(ranges).replaceAll(NO_BREAK_SPACE));
    }

    /** Where a mark is open behind this one. */
    private static int mark(StringBuilder set, String line, int at, int open, char opening, char closing) {
        if (open != NONE && isEnd(line, at)) {
            set.setCharAt(open, opening);
            set.setCharAt(at, closing);
            return NONE;
        }
        return isBeginning(line, at) ? at : open;
    }

    private static boolean isBeginning(String line, int at) {
        boolean behindWord = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        return !behindWord && at + 1 < line.length() && !Character.isWhitespace(line.charAt(at + 1));
    }

    private static boolean isEnd(String line, int at) {
        boolean beforeWord = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        return !beforeWord && !Character.isWhitespace(line.charAt(at - 1));
    }
}
