package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What readers find about the people and resources that a blog credits. */
class AttributionPagesTest {
    private static SiteFixture.Result site;

    @BeforeAll
    static void build() {
        site = RichBlog.blog().build();
        assertTrue(site.succeeded(), site.printed());
    }

    @Test
    void aPersonsPageHasEachOfTheirQuotationsWholeAndInItsContext() {
        List<Element> voices = site.page("/people/ada-lovelace/").select("ol.voices > li");
        assertEquals(2, voices.size());
        Element voice = voices.get(0);
        assertEquals(
                "The engine weaves patterns. And more.",
                voice.select("blockquote").text());
        assertEquals(1, voice.select("blockquote em").size(), "emphasis is kept");
        Element context = voice.selectFirst(".quotation-context");
        assertNotNull(context);
        assertTrue(context.text().contains("First steps") && context.text().contains("1 January 2026"), context.text());
        assertEquals(1, voice.select("a[href=/posts/first/#weaves]").size());
        assertNotNull(site.page("/posts/first/").getElementById("weaves"));
    }

    @Test
    void everyLinkToAQuotationFindsIt() {
        for (Element link : site.page("/people/ada-lovelace/").select("a.quotation-permalink")) {
            String[] target = link.attr("href").split("#", 2);
            assertNotNull(site.page(target[0]).getElementById(target[1]), link.outerHtml());
        }
    }

    @Test
    void aPersonsPageHasTheirWorksMentionsLinksAndFeeds() {
        Document page = site.page("/people/ada-lovelace/");
        assertTrue(page.select("section:has(#works)").text().contains("Notes on the Engine"));
        assertEquals(
                List.of("First steps", "About"),
                page.select("section:has(#mentions) h3").eachText());
        assertTrue(page.select("section:has(#pictures)").text().contains("Second steps"), "shown there, not named");
        assertTrue(
                page.select(".places a")
                        .eachAttr("href")
                        .containsAll(List.of(
                                "https://ada.example.org/",
                                "https://x.com/ada",
                                "https://github.com/ada",
                                "https://ada.example.org/feed.xml")),
                page.select(".places a").toString());
        assertEquals(
                List.of("/people/ada-lovelace/credited.xml"),
                page.select("link[rel=alternate][href*=/people/]").eachAttr("href"));
        assertTrue(site.file("site/people/ada-lovelace/credited.xml").contains("<title>First steps</title>"));
    }

    @Test
    void anAuthorsPageHasTheirPosts() {
        assertEquals(
                List.of("Third steps", "Second steps", "First steps"),
                site.page("/people/grace/").select("section:has(#written) h3").eachText());
        assertTrue(site.file("site/people/grace/written.xml").contains("<title>Third steps</title>"));
    }

    @Test
    void theIndexOfPeopleHasEverybodyCredited() {
        List<String> links = site.page("/people/").select("main a").eachAttr("href");
        assertTrue(
                links.containsAll(List.of("/people/ada-lovelace/", "/people/nora-new/", "/people/grace/")),
                links.toString());
    }

    @Test
    void aResourceSaysWhereItIsCitedAndWithWhichLocator() {
        String page = site.page("/resources/notes-1843/").text();
        assertTrue(page.contains("First steps") && page.contains("p. 4") && page.contains("p. 5"), page);
        assertTrue(page.contains("Second steps"), "listed in its front matter: " + page);
        assertTrue(page.contains("The engine weaves patterns."), page);
        assertTrue(site.page("/resources/").text().contains("Never cited"));
    }

    @Test
    void everyQuotationHasAPageAndAPlaceInTheList() {
        assertEquals(
                3,
                site.page("/quotes/").select("ol.voices > li, figure.quotation").stream()
                        .filter(element -> element.tagName().equals("figure"))
                        .count());
        Document page = site.page("/quotes/first/weaves/");
        assertTrue(page.text().contains("The engine weaves patterns. And more."), page.text());
        assertTrue(page.text().contains("Ada Lovelace") && page.text().contains("Notes on the Engine"), page.text());
        assertEquals("https://ada.example.org/notes", page.select("blockquote").attr("cite"));
    }

    @Test
    void theCreditsNameThePictureItsMakerAndLicence() {
        String credits = site.page("/credits/").text();
        assertTrue(credits.contains("The engine") && credits.contains("Ada Lovelace"), credits);
        assertTrue(credits.contains("CC BY 4.0"), credits);
    }

    @Test
    void someoneNeverQuotedButListedIsNoDeadEnd() {
        assertFalse(site.page("/people/nora-new/").select("section:has(#words)").isEmpty());
    }

    @Test
    void creditIsCounted() {
        SiteReport report = site.done();
        assertEquals(new SiteReport.Quotes(3, 3, 2), report.quotes());
        assertEquals(new SiteReport.Credit(6, 6), report.credit());
    }
}
