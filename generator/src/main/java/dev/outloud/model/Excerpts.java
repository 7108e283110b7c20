package dev.outloud.model;

/** The beginning of a text for places with little room. Stateless. */
public final class Excerpts {
    private static final int LONGEST = 160;

    private Excerpts() {}

    /** On one line, of the usual length, cut behind a word. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * On one line, cut behind a word; within one only where no word ends for long.
     *
     * @param longest in code points
     */
    public static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int limit = line.offsetByCodePoints(0, longest - 1);
        int space = line.lastIndexOf(' ', limit);
        return line.substring(0, space > limit / 2 ? space : limit).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
