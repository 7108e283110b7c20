package dev.outloud.model;

import java.nio.charset.StandardCharsets;

/** Percent-encodes in an address what RFC 3986 does not allow in one; what is encoded already stays. */
public final class Urls {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Urls() {}

    /** The address with every other character as its UTF-8 bytes; never fails. */
    public static String encoded(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
