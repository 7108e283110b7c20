package dev.outloud.text;

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
 * Bytes of others as text. What files and servers say of their encoding is often wrong: bytes that are UTF-8 are taken for
 * that, and only others by what is said of them. Stateless.
 */
public final class Decoding {
    private static final Pattern CHARSET = Pattern.compile("(?i)\\b(?:charset|encoding)\\s*=\\s*[\"']?([^\\s\"';?]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 512;

    private Decoding() {}

    /**
     * The text, without a byte order mark; never fails.
     *
     * @param said words that may name the encoding, such as a header; what the first bytes say counts behind them
     */
    public static String of(byte[] bytes, String said) {
        String text = decoded(StandardCharsets.UTF_8, bytes)
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .or(() -> wide(bytes).flatMap(charset -> decoded(charset, bytes)))
                .or(() -> named(said).or(() -> named(head(bytes))).flatMap(charset -> decoded(charset, bytes)))
                .orElseGet(() -> new String(bytes, WINDOWS));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> named(String words) {
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
