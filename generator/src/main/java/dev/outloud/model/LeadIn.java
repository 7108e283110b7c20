package dev.outloud.model;

import java.util.regex.Pattern;

/**
 * Words that announce what follows them, such as {@code This is what she wrote:}. They must not stand alone where what
 * they announce is left out.
 */
public final class LeadIn {
    private static final int LONGEST_TITLE = 6;

    /** {@code Dr.} and initials end no sentence. */
    private static final Pattern TITLE = Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}\\p{Ll}{0,3}\\.$");

    private LeadIn() {}

    /** Whether the words end by announcing something. */
    public static boolean ends(String text) {
        return text.endsWith(":");
    }

    /**
     * The words without a lead-in at their end: without its sentence, or the part of it behind a dash; the only
     * sentence stays, without its colon.
     */
    public static String dropped(String text) {
        if (!ends(text)) {
            return text;
        }
        for (int i = text.length() - 2; i > 0; i--) {
            if (".!?…".indexOf(text.charAt(i - 1)) >= 0
                    && Character.isWhitespace(text.charAt(i))
                    && !TITLE.matcher(text.substring(Math.max(0, i - LONGEST_TITLE), i))
                            .find()) {
                return text.substring(0, i);
            }
        }
        for (int i = 1; i < text.length() - 2; i++) {
            if ("–—-".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                return text.substring(0, i - 1);
            }
        }
        return text.substring(0, text.length() - 1);
    }
}
