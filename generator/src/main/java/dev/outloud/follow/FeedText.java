package dev.outloud.follow;

import dev.outloud.net.Answer.Received;
import dev.outloud.text.Decoding;
import java.util.regex.Pattern;

/** The bytes of a feed as text that a parser takes. */
final class FeedText {
    /** What XML 1.0, section 2.2, leaves out. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private FeedText() {}

    static String of(Received answer) {
        String text = Decoding.of(answer.body(), answer.header("content-type").orElse(""));
        return CONTROLS.matcher(text).replaceAll("");
    }
}
