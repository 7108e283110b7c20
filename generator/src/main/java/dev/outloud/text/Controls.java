package dev.outloud.text;

/**
 * Characters that mean nothing in a text and that HTML forbids in any form (WHATWG HTML, section 13.2.3.5): a paste from
 * a PDF brings them along, and nobody sees them. They are left out wherever texts come in.
 */
public final class Controls {
    private static final int NULL = 0;
    private static final int DELETE = 0x7F;
    private static final int LAST_SURROGATES = 0xDFFE;
    private static final int REPLACEMENT = 0xFFFD;

    private Controls() {}

    /** The text without them; U+0000 becomes U+FFFD, as CommonMark 0.31.2, section 2.3, has it. */
    public static String dropped(String text) {
        if (!mayHaveSome(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(c -> c == NULL ? REPLACEMENT : c).forEach(c -> {
            if (!isForbidden(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** A quick look, since hardly any text has one: at UTF-16 units, of which the last hold all that are no characters. */
    private static boolean mayHaveSome(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LAST_SURROGATES || isControl(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r') || c == DELETE;
    }

    private static boolean isForbidden(int c) {
        return isControl(c) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }
}
