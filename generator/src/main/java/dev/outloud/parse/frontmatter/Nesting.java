package dev.outloud.parse.frontmatter;

/** Finds brackets and dashes nested so deep that nobody wrote them by hand, before a recursive parser meets them. */
final class Nesting {
    static final int LIMIT = 100;

    private Nesting() {}

    /** The offset of the first level too many, or -1. */
    static int tooDeep(String text) {
        int depth = 0;
        int dashes = 0;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = true;
                dashes = 0;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && depth > 0) {
                depth--;
            }
            if (lineStart && (c == '-' || c == '?' || c == ':')) {
                dashes++;
            } else if (c != ' ' && c != '\n' && c != '\r') {
                lineStart = false;
            }
            if (depth > LIMIT || dashes > LIMIT) {
                return i;
            }
        }
        return -1;
    }
}
