package dev.outloud.notification;

import dev.outloud.model.Urls;
import dev.outloud.net.Answer.Received;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds where a page wants to hear of those who link to it: W3C Webmention, section 3.1.2. */
final class Endpoint {
    private static final String RELATION = "webmention";

    private Endpoint() {}

    /** The absolute address of the endpoint; empty if the page names none. The header goes before the text. */
    static Optional<String> of(Received page) {
        String base = page.address().toString();
        return page.header("link")
                .flatMap(header -> LinkHeader.targets(header, RELATION).stream().findFirst())
                .map(target -> absolute(base, target))
                .or(() -> PublishedPage.isHtml(page) ? inText(PublishedPage.parsed(page)) : Optional.empty())
                .filter(Urls::isWeb);
    }

    /** The first in the order of the document: a link without an address is none, and an empty one is the page itself. */
    private static Optional<String> inText(Document page) {
        return page.select("link[rel][href], a[rel][href]").stream()
                .filter(Endpoint::isEndpoint)
                .findFirst()
                .map(link -> absolute(link.baseUri(), link.attr("href")));
    }

    private static boolean isEndpoint(Element link) {
        String relations = link.attr("rel").toLowerCase(Locale.ROOT).strip();
        return Arrays.asList(relations.split("\\s+", -1)).contains(RELATION);
    }

    private static String absolute(String base, String written) {
        if (written.isBlank()) {
            return base;
        }
        Element link = new Element("a").attr("href", written.strip());
        link.setBaseUri(base);
        return link.absUrl("href");
    }
}
