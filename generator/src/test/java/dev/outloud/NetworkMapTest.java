package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The map shows whom a blog owes something to and what connects them, to the eye and in words. */
class NetworkMapTest {
    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer}
                - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
                - {id: ida, name: Ida Rhodes}
                - {id: ml, name: Mary Lee, consent: {name-as: M. L.}}
                - {id: hidden, name: Hester Hidden, consent: {list: false}}
                - {id: unused, name: Una Unused}
                -- resources.yml
                - {id: looms, title: On looms, author: Ida Rhodes}
                -- posts/a.md
                ---
                {title: First, date: 2026-01-01, tags: [looms, once], allow: [quote-unsourced]}
                ---
                > The engine weaves patterns.
                >
                > — @ada

                With @ida, @hidden and @ml.
                -- posts/b.md
                ---
                {title: Second, date: 2026-01-02, tags: [looms]}
                ---
                With @ada again. See [@looms].
                -- pages/about.md
                ---
                title: About
                ---
                Thanks to @ada.
                -- replies/b/1.yml
                state: approved
                author: {name: Ada, url: "https://ada.example.org/"}
                text: I would say it otherwise.
                """);
    }

    private static Document network(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        site.done();
        return site.page("/network/");
    }

    private static Element dot(Document page, String name) {
        return page.select("svg.map > a").stream()
                .filter(dot -> dot.select("title").text().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dot for " + name));
    }

    private static double radius(Document page, String name) {
        return Double.parseDouble(dot(page, name).select("circle").attr("r"));
    }

    @Test
    void peopleTextsAndTopicsAreLinksWithNames() {
        Document page = network(blog());
        Map<String, String> links = Map.of(
                "Ada Lovelace, credited 3 times", "/people/ada/",
                "Ida Rhodes, credited twice", "/people/ida/",
                "M. L., credited once", "/people/ml/",
                "First, a text", "/posts/a/",
                "Second, a text", "/posts/b/",
                "About, a text", "/about/",
                "looms, a topic", "/tags/looms/");
        links.forEach((title, href) -> assertEquals(href, dot(page, title).attr("href"), title));
        assertEquals(links.size(), page.select("svg.map > a").size());
    }

    @Test
    void whoIsCreditedMoreOftenHasTheLargerCircle() {
        Document page = network(blog());
        assertTrue(radius(page, "Ada Lovelace") > radius(page, "Ida Rhodes"));
        assertTrue(radius(page, "Ida Rhodes") > radius(page, "M. L."));
    }

    @Test
    void theSameIsSaidInWords() {
        Document page = network(blog());
        Elements rows = page.select("table").get(0).select("tbody tr");
        assertEquals(
                List.of(
                        "Ada Lovelace 3 quoted in First; answered to Second; named in Second, About",
                        "Ida Rhodes 2 cited in Second; named in First",
                        "M. L. 1 named in First"),
                rows.eachText());
        assertEquals(
                List.of("Second looms", "First looms"),
                page.select("table").get(1).select("tbody tr").eachText());
        assertEquals(
                List.of("quoted in", "answered to", "cited in", "named in", "about"),
                page.select(".map-legend li").eachText());
    }

    @Test
    void whoWantsNoPageIsNotOnTheMapNorUnderAnotherNameThanAgreed() {
        String page = network(blog()).outerHtml();
        assertFalse(page.contains("Hester") || page.contains("hidden/"), page);
        assertFalse(page.contains("Mary Lee"), page);
    }

    @Test
    void aPersonsPageShowsTheNetworkAroundThem() {
        SiteFixture.Result site = blog().build();
        site.done();
        Document ada = site.page("/people/ada/");
        assertEquals("The network around Ada Lovelace", ada.select("#around").text());
        assertEquals(
                List.of(
                        "Ada Lovelace, credited 3 times",
                        "Ida Rhodes, credited twice",
                        "M. L., credited once",
                        "Second, a text",
                        "First, a text",
                        "About, a text"),
                ada.select("svg.map > a > title").eachText());
        assertEquals(0, site.page("/people/ml/").select("svg.map").size(), "one text: a list says the same");
    }

    @Test
    void aBlogThatCreditsNobodyHasAMapThatSaysSo() {
        Document page = network(SiteFixture.post("Text."));
        assertEquals(0, page.select("svg").size());
        assertEquals("Nobody is credited yet.", page.select(".empty").text());
    }

    @Test
    void theMapCanBeLeftOut() {
        SiteFixture.Result site = blog().write("site.yml", """
                        title: Blog
                        url: https://example.org/
                        timezone: UTC
                        outputs: {network: false}
                        """).build();
        site.done();
        assertFalse(site.fixture().outputs().containsKey("site/network/index.html"));
        assertEquals(0, site.page("/people/ada/").select("svg.map").size());
        assertEquals(0, site.page("/people/").select("a[href=/network/]").size());
    }

    @Test
    void twoThousandPeopleAndAllTheirTextsHaveAPlace() {
        StringBuilder files = new StringBuilder("-- people.yml\n- {id: grace, name: Grace Writer}\n");
        for (int person = 0; person < 2100; person++) {
            files.append("- {id: p%d, name: Person %d}\n".formatted(person, person));
        }
        for (int post = 0; post < 700; post++) {
            files.append("-- posts/n%d.md\n---\n{title: Number %d, date: 2026-01-01, tags: [even, t%d]}\n---\n"
                    .formatted(post, post, post % 7));
            for (int i = 0; i < 4; i++) {
                files.append("With @p%d. ".formatted((post * 3 + i) % 2100));
            }
            files.append("And @p0.\n");
        }
        SiteFixture.Result site = SiteFixture.of(files.toString()).build();
        site.done();
        Document page = site.page("/network/");
        assertEquals(2000, page.select("svg.map > a.person").size());
        assertEquals(400, page.select("svg.map > a.text").size());
        assertEquals(
                0,
                page.select("svg.map > a.person > .own").size(),
                "lines of each dot again would double a page that is large already");
        assertTrue(
                page.select("table").get(0).text().contains("near even"),
                "whose texts are too old for the map is near their topics");
    }
}
