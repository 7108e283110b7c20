package dev.outloud.check;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a finished page links to and what can be linked to on it.
 *
 * @param targets values of {@code href}, {@code src} and {@code poster}, as written
 * @param ids every id on the page
 */
record Links(List<String> targets, Set<String> ids) {
    Links {
        targets = List.copyOf(targets);
        ids = Set.copyOf(ids);
    }

    static Links of(String html) {
        Document page = Jsoup.parse(html);
        return new Links(
                page.select("[href], [src], [poster]").stream()
                        .map(Links::target)
                        .toList(),
                page.select("[id]").stream().map(Element::id).collect(java.util.stream.Collectors.toSet()));
    }

    private static String target(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr(element.hasAttr("src") ? "src" : "poster");
    }
}
