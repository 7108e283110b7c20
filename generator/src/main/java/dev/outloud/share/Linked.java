package dev.outloud.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and its link apart. Immutable.
 *
 * @param text without the link, if the link stood on a line of its own; else whole
 * @param link empty if the text has it
 */
record Linked(String text, String link) {
    /** The first such line, which in a text on somebody's work is the link to that work. */
    private static final Pattern LINE = Pattern.compile("(?m)\\n*^(https?://\\S+)$\\n?");

    static Linked of(String text) {
        Matcher line = LINE.matcher(text);
        return line.find()
                ? new Linked(
                        (text.substring(0, line.start()) + "\n" + text.substring(line.end())).strip(), line.group(1))
                : new Linked(text, "");
    }
}
