package dev.outloud.share;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules on texts that all networks share. */
final class Texts {
    /** X takes the wide sign of Chinese and Japanese keyboards as well. */
    private static final Pattern TAGGING =
            Pattern.compile("(https?://[!-~&&[^\"'<>]]+)|(?<![A-Za-z0-9_])([@\uFF20])(?=[\\p{L}\\p{N}_])");

    /** Behind a slash or in a word it is part of the address; elsewhere an address may have ended for some network. */
    private static final Pattern TAGGING_IN_ADDRESS = Pattern.compile("(?<![A-Za-z0-9_/])@(?=[A-Za-z0-9_])");

    /** All spaces, those that do not break included: a text for a network has no lines to keep together. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What means something in a line of Markdown, if not within an address. */
    private static final Pattern MARKUP = Pattern.compile(
            "(https?://\\S+)|[\\\\`*_\\[\\]~]|<(?=[a-zA-Z/!?])|&(?=#?\\w+;)|#(?=#*$)|^[#>+-](?=\\s)|^>");

    private static final String WORD_JOINER = "\u2060";

    private Texts() {}

    /**
     * Words of others may hold an at sign, and would tag a stranger: an invisible word joiner behind the sign keeps the
     * text as it reads, and every network from seeing a handle in it.
     */
    static String untagged(String text) {
        return TAGGING.matcher(text).replaceAll(found -> Matcher.quoteReplacement(untagged(found)));
    }

    private static String untagged(MatchResult found) {
        String address = found.group(1);
        return address == null
                ? found.group(2) + WORD_JOINER
                : TAGGING_IN_ADDRESS.matcher(address).replaceAll("@" + WORD_JOINER);
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
