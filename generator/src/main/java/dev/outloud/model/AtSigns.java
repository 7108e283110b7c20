package dev.outloud.model;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** At signs in words of others, which would tag a stranger on a network. */
public final class AtSigns {
    /** X takes the wide sign of Chinese and Japanese keyboards as well, and one behind {@code RT}. */
    private static final Pattern TAGGING = Pattern.compile("(?<address>https?://[!-~&&[^\"'<>]]+)"
            + "|(?:(?<![A-Za-z0-9_])|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt]))(?<sign>[@\uFF20])(?=[\\p{L}\\p{N}_])");

    /** Behind a slash or in a word it is part of the address; elsewhere an address may have ended for some network. */
    private static final Pattern TAGGING_IN_ADDRESS = Pattern.compile("(?<![A-Za-z0-9_/])@(?=[A-Za-z0-9_])");

    private static final String WORD_JOINER = "\u2060";

    private AtSigns() {}

    /**
     * The text with an invisible word joiner behind each sign that could tag: it reads as before, and no network sees a
     * handle in it. Within an address the sign is percent-encoded, and leads where it led.
     */
    public static String untagged(String text) {
        return TAGGING.matcher(text).replaceAll(found -> Matcher.quoteReplacement(untagged(found)));
    }

    private static String untagged(MatchResult found) {
        String address = found.group(1);
        return address == null
                ? found.group(2) + WORD_JOINER
                : TAGGING_IN_ADDRESS.matcher(address).replaceAll("%40");
    }
}
