package dev.outloud.metadata;

import dev.outloud.net.Answer.Received;
import dev.outloud.text.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads what was sent as HTML. */
final class Pages {
    /** By its first bytes a browser knows how a page is encoded (HTML, section 13.2.3.2). */
    private static final int HEAD = 1024;

    private Pages() {}

    static Document of(Received page) {
        String said = page.header("content-type").orElse("");
        String head = new String(page.body(), 0, Math.min(HEAD, page.body().length), StandardCharsets.ISO_8859_1);
        String named = said.toLowerCase(Locale.ROOT).contains("charset") ? said : head;
        return Jsoup.parse(Decoding.of(page.body(), named), page.address().toString());
    }
}
