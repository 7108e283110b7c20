package dev.outloud.importer;

import dev.outloud.model.Urls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of feeds that a feed reader exports, OPML 1.0 to 2.0: also one with the small mistakes that readers make,
 * such as names of attributes in other letters. Knows no entities, so that none can do harm.
 */
public final class OpmlReader {
    private OpmlReader() {}

    /** The feeds in their order, each address once; empty if the text is no OPML at all. */
    public static Optional<List<Subscribed>> read(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        if (document.selectFirst("opml") == null) {
            return Optional.empty();
        }
        Map<String, Subscribed> found = new LinkedHashMap<>();
        for (Element outline : document.getElementsByTag("outline")) {
            String feed = attribute(outline, "xmlUrl");
            if (Urls.isWeb(feed)) {
                String url = attribute(outline, "htmlUrl");
                found.putIfAbsent(
                        feed, new Subscribed(name(outline, feed), feed, Urls.isWeb(url) ? url : null, folder(outline)));
            }
        }
        return Optional.of(List.copyOf(found.values()));
    }

    private static String name(Element outline, String feed) {
        return Stream.of("text", "title")
                .map(name -> attribute(outline, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(Urls.shown(feed));
    }

    private static String folder(Element outline) {
        @Nullable Element parent = outline.parent();
        return parent != null && parent.tagName().equalsIgnoreCase("outline") ? attribute(parent, "text") : "";
    }

    private static String attribute(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            }
        }
        return "";
    }
}
