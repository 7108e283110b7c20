package dev.outloud.text;

import java.util.regex.Pattern;

/**
 * Signs in the words of strangers that nobody sees, and that make words look other than they are: controls, halves of
 * characters, signs without width, and those that turn the direction of what follows (Unicode Technical Report 36, section
 * 2.10). Stateless.
 */
public final class Unseen {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\p{Z}]+");

    private Unseen() {}

    /** The text without them; its lines stay. */
    public static String dropped(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** On one line. */
    public static String line(String text) {
        return dropped(SPACE.matcher(text).replaceAll(" ")).strip();
    }
}
