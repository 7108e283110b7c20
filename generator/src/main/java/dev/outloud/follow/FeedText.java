package dev.outloud.follow;

import dev.outloud.net.Answer.Received;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a feed as text. What a feed and its server say of its encoding is often wrong: bytes that are UTF-8 are
 * taken for that, and only others by what is said of them (RFC 7303, section 3, has it the other way round).
 */
final class FeedText {
    private static final Pattern CHARSET = Pattern.compile("(?i)\\b(?:charset|encoding)\\s*=\\s*[\"']?([^\\s\"';?]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What XML 1.0, section 2.2, leaves out. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final int HEAD = 512;

    private FeedText() {}

    /** The text without its byte order mark and without characters that no feed may hold. */
    static String of(Received answer) {
        byte[] bytes = answer.body();
        String text = decoded(StandardCharsets.UTF_8, bytes)
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .or(() -> wide(bytes).flatMap(charset -> decoded(charset, bytes)))
                .or(() -> said(answer).flatMap(charset -> decoded(charset, bytes)))
                .orElseGet(() -> new String(bytes, WINDOWS));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return CONTROLS.matcher(unmarked).replaceAll("");
    }

    /** UTF-16, with a byte order mark or without: every other byte of its first characters is nothing. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF || bytes[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0xFFFE || bytes[1] == 0 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<Charset> said(Received answer) {
        byte[] body = answer.body();
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        return answer.header("content-type").flatMap(FeedText::charset).or(() -> charset(head));
    }

    private static Optional<Charset> charset(String words) {
        Matcher named = CHARSET.matcher(words);
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
