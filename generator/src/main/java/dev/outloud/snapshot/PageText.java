package dev.outloud.snapshot;

import dev.outloud.net.Answer.Received;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the bytes of a page as text: by its byte order mark, its header, its own word, and at last by what the bytes are. */
final class PageText {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    /** What old pages without a word are in; the Encoding Standard, section 4.2, takes several other names for it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageText() {}

    /** Whether the page is a text and not a picture, a film or a file to print. */
    static boolean isReadable(Received page) {
        return isHtml(page) || isPlain(page);
    }

    static boolean isPlain(Received page) {
        return type(page).equals("text/plain") || type(page).equals("text/markdown");
    }

    private static boolean isHtml(Received page) {
        return switch (type(page)) {
            case "", "text/html", "application/xhtml+xml" -> true;
            default -> false;
        };
    }

    /** The type of the page without parameters, in lower case; empty if it has none. */
    static String type(Received page) {
        String header = page.header("content-type").orElse("");
        return header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';'))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static Document html(Received page) {
        Charset named = named(page).orElse(null);
        // A first look, for the word of the page itself: it stands near the beginning, in ASCII.
        Charset charset = named != null ? named : inHead(page.body()).orElse(StandardCharsets.UTF_8);
        return Jsoup.parse(decoded(page.body(), charset), page.address().toString(), Parser.htmlParser());
    }

    static String plain(Received page) {
        return decoded(page.body(), named(page).orElse(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> named(Received page) {
        return page.header("content-type").flatMap(PageText::charset);
    }

    private static Optional<Charset> inHead(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, 4096), StandardCharsets.ISO_8859_1);
        return charset(head);
    }

    private static Optional<Charset> charset(String words) {
        Matcher named = CHARSET.matcher(words);
        if (!named.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            boolean isWindows =
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isWindows ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The first that fits: what the byte order mark says, what the page says, UTF-8, and what fits everything. */
    private static String decoded(byte[] bytes, Charset said) {
        Charset charset = marked(bytes).orElse(said);
        return decodedAs(charset, bytes)
                .or(() -> decodedAs(StandardCharsets.UTF_8, bytes))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decodedAs(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
