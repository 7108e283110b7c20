package dev.outloud.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feed that a page names, as the HTML standard has it: {@code <link rel="alternate">} of a feed's type. */
final class Discovery {
    private static final List<String> TYPES = List.of(
            "application/atom+xml",
            "application/rss+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/json");

    private Discovery() {}

    /** The first feed of the whole site; one of comments or of a single page's answers only if there is no other. */
    static Optional<String> feed(String html, String address) {
        Document page = Jsoup.parse(html, address);
        return page.select("link[rel~=(?i)(^|\\s)alternate(\\s|$)][href]").stream()
                .filter(link -> TYPES.contains(type(link)))
                .min(Comparator.comparing(Discovery::isOfComments))
                .map(link -> link.absUrl("href"))
                .filter(url -> url.startsWith("http"));
    }

    private static String type(Element link) {
        return link.attr("type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfComments(Element link) {
        String words = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
        return words.contains("comment") || words.contains("kommentar") || words.contains("replies");
    }
}
