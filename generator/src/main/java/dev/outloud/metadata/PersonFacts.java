package dev.outloud.metadata;

import dev.outloud.net.Answer.Received;
import dev.outloud.text.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What somebody's own page says about them, by its h-card (microformats.org/wiki/h-card), and the feed that it names. Whatever is not
 * said is empty. Immutable.
 *
 * @param elsewhere addresses that the page calls the same person ({@code rel=me})
 */
public record PersonFacts(String name, String bio, String feed, List<String> elsewhere) {
    public PersonFacts {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Nothing is known. */
    public static final PersonFacts NONE = new PersonFacts("", "", "", List.of());

    /** What a page says. */
    public static PersonFacts of(Received page) {
        return of(Pages.of(page));
    }

    static PersonFacts of(Document page) {
        Optional<Element> card = Optional.ofNullable(page.selectFirst(".h-card"));
        return new PersonFacts(
                Stream.of(
                                card.map(one -> text(one, ".p-name, .fn")).orElse(""),
                                card.filter(one -> one.select(".p-name").isEmpty())
                                        .map(Element::text)
                                        .orElse(""),
                                meta(page, "author"))
                        .map(Unseen::line)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""),
                Unseen.line(card.map(one -> text(one, ".p-note")).orElse("")),
                Optional.ofNullable(
                                page.selectFirst(
                                        "link[rel~=(?i)alternate][type~=(?i)(?:rss|atom)\\+xml|feed\\+json], link[rel~=(?i)alternate][type=application/json]"))
                        .map(link -> link.absUrl("href"))
                        .orElse(""),
                page.select("a[rel~=(?i)(?:^|\\s)me(?:\\s|$)], link[rel~=(?i)(?:^|\\s)me(?:\\s|$)]").stream()
                        .map(link -> link.absUrl("href"))
                        .filter(url -> url.startsWith("http"))
                        .distinct()
                        .toList());
    }

    private static String text(Element card, String query) {
        return Optional.ofNullable(card.selectFirst(query)).map(Element::text).orElse("");
    }

    private static String meta(Document page, String name) {
        return Optional.ofNullable(page.selectFirst("meta[name=" + name + "]"))
                .map(meta -> meta.attr("content"))
                .orElse("");
    }
}
