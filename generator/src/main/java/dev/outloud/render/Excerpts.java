package dev.outloud.render;

/** The beginning of a text for places with little room. */
final class Excerpts {
    private static final int LONGEST = 160;

    private Excerpts() {}

    /** On one line, cut behind a word. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** @param longest in code points */
    static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int limit = line.offsetByCodePoints(0, longest - 1);
        int space = line.lastIndexOf(' ', limit);
        return line.substring(0, space > 0 ? space : limit).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
