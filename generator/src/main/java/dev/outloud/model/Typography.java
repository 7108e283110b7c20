package dev.outloud.model;

/**
 * Sets straight quotation marks and apostrophes as typographic ones in a line that is no Markdown, such as a title: with
 * the same marks that texts get.
 */
public final class Typography {
    private static final int NONE = -1;

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
