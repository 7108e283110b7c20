package dev.outloud.notification;

import dev.outloud.model.Urls;
import dev.outloud.net.Answer.Received;
import dev.outloud.text.Decoding;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page as its server sends it. */
final class PublishedPage {
    private PublishedPage() {}

    static boolean isHtml(Received page) {
        return page.header("content-type")
                .orElse("text/html")
                .toLowerCase(Locale.ROOT)
                .contains("html");
    }

    static Document parsed(Received page) {
        String text = Decoding.of(page.body(), page.header("content-type").orElse(""));
        return Jsoup.parse(text, page.address().toString());
    }

    /** Whereto a page links, as {@link Urls#compared} has it and without the places within the other pages. */
    static Set<String> links(Document page) {
        return page.select("a[href]").stream()
                .map(link -> Urls.compared(Urls.withoutFragment(link.absUrl("href"))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it says that it is gone, as a page does whose server cannot: W3C Webmention, section 3.1.4. */
    static boolean isGone(Document page) {
        return page.select("meta[http-equiv=status]").stream()
                .anyMatch(meta -> meta.attr("content").strip().startsWith("410"));
    }
}
