package dev.outloud.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of a page are those that a browser would see; jsoup, which parses as browsers do, is the judge. */
class LinksTest {
    private static final List<String> PARTS = List.of(
            "<a href=\"/a/\">",
            "</a>",
            "<a href='/b/' id=b>",
            "<img src=c.png alt=\"<a href=no>\">",
            "<!-- <a href=no> -->",
            "<script>\"<a href=no>\"</script>",
            "<style>a{}</style>",
            "<a\nHREF = \"/d?x=1&amp;y=2\"\tid=\"d&#233;\">",
            "<video poster=/p.jpg src=\"/v.mp4\"></video>",
            "text < 3 <> <3 ",
            "<br/>",
            "<p id=e/>",
            "<textarea><a href=no></textarea>",
            "<svg><use href=\"#f\"></use></svg>",
            "<a href=\"/g\" href=\"no\">",
            "<!-->",
            "<!--->",
            "<!-- a -- b -->",
            "<!doctype html>",
            "<?php echo '<a href=no>' ?>",
            "<a href>",
            "<a =x href=/h>",
            "<div id=\"\">",
            "<a/href=/i>",
            "&lt;a href=no&gt;",
            "<iframe src=\"/j\"><a href=no></iframe>",
            "</a href=no>",
            "<a title=\">\" href=/k>",
            "<b class='x' id='l'>");

    private static void assertSeenAsByJsoup(String html) {
        Document judge = Jsoup.parse(html);
        Set<String> targets = new LinkedHashSet<>();
        for (Element element : judge.getAllElements()) {
            List.of("href", "src", "poster").stream()
                    .filter(element::hasAttr)
                    .forEach(name -> targets.add(element.attr(name)));
        }
        Set<String> ids = judge.getAllElements().stream()
                .filter(element -> element.hasAttr("id"))
                .map(Element::id)
                .collect(Collectors.toSet());
        Links links = Links.of(html);
        assertEquals(Set.copyOf(targets), Set.copyOf(links.targets()), html);
        assertEquals(ids, links.ids(), html);
    }

    @Test
    void areSeenInAnyMixtureOfMarkup() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String html = random.ints(1 + random.nextInt(8), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining());
            assertSeenAsByJsoup("<body>" + html);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<a",
                "<a href",
                "<a href=",
                "<a href=\"x",
                "<!--",
                "<script>",
                "<a href='x",
                "a < b",
                "<a href=x"
            })
    void areReadToTheEndOfABrokenPage(String html) {
        Links.of(html);
        Links.of("<p id=a>" + html);
        assertEquals(Set.of("a"), Links.of("<p id=a>" + html).ids());
    }
}
