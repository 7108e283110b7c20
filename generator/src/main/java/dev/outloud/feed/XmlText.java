package dev.outloud.feed;

import java.util.regex.Pattern;

/** Text that an XML 1.0 document can hold: section 2.2 leaves out most control characters and lone surrogates. */
final class XmlText {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
