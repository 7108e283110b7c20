package dev.outloud.share;

/** Character classes as JavaScript has them with the flag {@code v}, which wants signs escaped that Java takes as they are. */
final class Classes {
    private static final String SIGNS = "(){}/|";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final String PUNCTUATORS = "&-!#%,:;<=>@`~";

    private Classes() {}

    static String escaped(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length());
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                int end = escapeEnd(pattern, i);
                out.append(escape(pattern.substring(i, end), depth > 0));
                i = end - 1;
                continue;
            }
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (depth > 0 && (SIGNS.indexOf(c) >= 0 || isLoneDash(pattern, i))) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static int escapeEnd(String pattern, int at) {
        boolean hasBraces = at + 2 < pattern.length() && pattern.charAt(at + 2) == '{';
        return hasBraces ? pattern.indexOf('}', at) + 1 : at + 2;
    }

    /** What may not be escaped there stands for itself. */
    private static String escape(String written, boolean inClass) {
        char sign = written.charAt(1);
        boolean may = Character.isLetterOrDigit(sign)
                || SYNTAX.indexOf(sign) >= 0
                || (inClass && PUNCTUATORS.indexOf(sign) >= 0);
        return may ? written : String.valueOf(sign);
    }

    private static boolean isLoneDash(String pattern, int at) {
        return pattern.charAt(at) == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) == ']';
    }
}
