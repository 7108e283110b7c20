package dev.outloud.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a finished page links to and what can be linked to on it.
 *
 * @param targets values of {@code href}, {@code src} and {@code poster}, as written, each once
 * @param ids every id on the page
 */
record Links(List<String> targets, Set<String> ids) {
    private static final List<String> LEADING = List.of("href", "src", "poster");

    Links {
        targets = List.copyOf(targets);
        ids = Set.copyOf(ids);
    }

    static Links of(String html) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            LEADING.stream().filter(element::hasAttr).forEach(name -> targets.add(element.attr(name)));
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
        }
        return new Links(List.copyOf(targets), ids);
    }
}
