package dev.outloud.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules on texts that all networks share. */
final class Texts {
    /** All spaces, those that do not break included: a text for a network has no lines to keep together. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What means something in a line of Markdown, if not within an address. */
    private static final Pattern MARKUP = Pattern.compile(
            "(https?://\\S+)|[\\\\`*_\\[\\]~]|<(?=[a-zA-Z/!?])|&(?=#?\\w+;)|#(?=#*$)|^[#>+-](?=\\s)|^>");

    private static final String WORD_JOINER = "\u2060";

    private Texts() {}

    /**
     * The text with an invisible sign before it, if a spreadsheet would take it for a formula: what goes into a file for a
     * scheduler has to be what was counted. It also keeps a handle from coming first, which would hide a text from all
     * but its owner.
     */
    static String noFormula(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : WORD_JOINER + text;
    }

    /** On one line. */
    static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** As Markdown that reads the same; addresses stay, Markdown finds them by themselves. */
    static String markdown(String text) {
        return MARKUP.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? "\\" + found.group() : found.group(1)));
    }
}
