package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every file for programs is well-formed whatever a blogger writes, and tells no robot of a page that is not there. */
class FeedSafetyTest {
    @Test
    void everyXmlFileIsWellFormedWhateverTheTitlesAre() throws Exception {
        String odd = "\\u0001\\u000B \\uFFFE & <x> ]]> 👩‍👩‍👧‍👦 \\\"q\\\"";
        SiteFixture fixture = SiteFixture.of("""
                -- site.yml
                title: "S ODD"
                tagline: "ODD"
                url: https://notes.example.org/blog/
                authors: [grace]
                -- people.yml
                - {id: grace, name: "Grace ODD", author: true, feed: "https://grace.example.org/?a&b"}
                - {id: ada, name: "Ada ODD", feed: "https://ada.example.org/?a&b", url: "https://ada.example.org/?a&b"}
                -- posts/a.md
                ---
                title: "T ODD"
                description: "D ODD"
                date: 2026-01-31
                tags: ["tag ODD"]
                ---
                Text ]]> & @ada &lt;b> \u0001.
                """.replace("ODD", odd));
        fixture.build().done();
        Map<String, String> files = fixture.outputs();
        List<String> checked = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".xml") || file.getKey().endsWith(".opml")) {
                wellFormed(file.getValue());
                checked.add(file.getKey());
            }
        }
        assertTrue(checked.size() >= 9, checked.toString());
        Document rss = Jsoup.parse(fixture.build().file("site/feed.xml"), "", Parser.xmlParser());
        assertEquals("T & <x> ]]> 👩‍👩‍👧‍👦 “q”", rss.select("item > title").text());
    }

    private static void wellFormed(String latin1) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(latin1.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void theSitemapLeadsToPagesOnlyAndRobotsFindIt() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                updated: 2026-02-03
                aliases: [/old/, /older.html]
                tags: [one]
                series: Row
                ---
                > W.
                >
                > — @ada-lovelace
                -- pages/about.md
                ---
                title: About
                aliases: [/me/]
                ---
                Us.
                """).build();
        site.done();
        Document map = Jsoup.parse(site.file("site/sitemap.xml"), "", Parser.xmlParser());
        List<String> addresses = map.select("loc").eachText();
        assertTrue(addresses.contains("https://notes.example.org/posts/a/"));
        assertTrue(addresses.contains("https://notes.example.org/about/"));
        assertFalse(addresses.toString().matches(".*(404|/old|/me/).*"), addresses.toString());
        for (String address : addresses) {
            String path = address.substring("https://notes.example.org".length());
            Document page = site.page(path);
            assertEquals(address, page.select("link[rel=canonical]").attr("href"));
            assertEquals(0, page.select("meta[http-equiv=refresh]").size(), path);
        }
        assertEquals(
                "2026-02-03", map.select("url:contains(/posts/a/) > lastmod").text());
        assertTrue(site.file("site/robots.txt").contains("Sitemap: https://notes.example.org/sitemap.xml\n"));
        assertEquals(
                "https://notes.example.org/posts/a/",
                site.page("/old/").select("link[rel=canonical]").attr("href"));
    }

    @Test
    void everyPageLeadsToTheFeedsAndTheBlogroll() {
        SiteFixture.Result site = SiteFixture.post("By @ada.", "tags: [one]")
                .write("people.yml", """
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace, feed: "https://ada.example.org/feed"}
                """)
                .build();
        site.done();
        for (String path : List.of("/", "/posts/a/", "/people/", "/tags/one/", "/404.html")) {
            Document page = site.page(path);
            List<String> feeds = page.select("head link[rel=alternate]").eachAttr("href");
            List<String> titles = page.select("head link[rel=alternate]").eachAttr("title");
            assertTrue(titles.containsAll(List.of("Notes (RSS)", "Notes (Atom)", "Notes (JSON Feed)")), path + titles);
            assertTrue(feeds.containsAll(List.of("/feed.xml", "/atom.xml", "/feed.json")), path + feeds);
            assertEquals("/network.opml", page.select("head link[rel=blogroll]").attr("href"), path);
        }
        assertEquals(
                "/tags/one/feed.xml",
                site.page("/tags/one/").select("head link[rel=alternate]").attr("href"));
    }

    @Test
    void aFeedThatIsSwitchedOffIsNeitherWrittenNorNamed() {
        SiteFixture.Result site = SiteFixture.post("@ada-lovelace", "tags: [one]")
                .write("site.yml", """
                title: N
                url: https://notes.example.org/
                authors: [grace]
                outputs: {atom: false, json: false, opml: false, tag-feeds: false, person-feeds: false}
                """)
                .build();
        site.done();
        for (String file : List.of(
                "atom.xml", "feed.json", "network.opml", "tags/one/feed.xml", "people/ada-lovelace/credited.xml")) {
            assertFalse(site.has("site/" + file), file);
        }
        for (String path : List.of("/", "/tags/one/", "/people/ada-lovelace/", "/feeds/")) {
            String html = site.page(path).outerHtml();
            assertFalse(html.matches("(?s).*(atom\\.xml|feed\\.json|\\.opml|one/feed\\.xml|credited\\.xml).*"), path);
        }
    }
}
