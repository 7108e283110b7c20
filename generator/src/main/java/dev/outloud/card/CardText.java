package dev.outloud.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What stands on a card. Immutable.
 *
 * @param words large
 * @param isQuotation whether the words are somebody else's
 * @param credit who said or wrote them; may be empty
 * @param source where they are from; may be empty
 * @param blog whose card it is
 * @param language of the words
 */
record CardText(String words, boolean isQuotation, String credit, String source, String blog, Locale language) {
    /** To be raised with every change of what cards look like, fonts included. */
    private static final String VERSION = "1";

    private static final int DIGITS = 16;

    /** A name that is the same for what looks the same, and for nothing else. */
    String name(CardStyle style) {
        String all = String.join(
                "\u0000",
                VERSION,
                style.toString(),
                words,
                String.valueOf(isQuotation),
                credit,
                source,
                blog,
                language.toLanguageTag());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** For those who do not see the picture. */
    String alt() {
        String said = isQuotation ? "“" + words + "”" : words;
        String behind = source.isEmpty() ? "" : ", " + source;
        return credit.isEmpty() ? said + behind : said + " — " + credit + behind;
    }
}
