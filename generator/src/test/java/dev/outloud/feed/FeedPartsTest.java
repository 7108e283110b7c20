package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What feeds carry beside the texts, and what readers may rely on over the years. */
class FeedPartsTest {
    private static Document xml(SiteFixture.Result site, String path) {
        return Jsoup.parse(site.file("site/" + path), "", Parser.xmlParser());
    }

    private static SiteFixture.Result everything() {
        SiteFixture.Result site = EverythingInFeeds.blog().build();
        site.done();
        return site;
    }

    private static SiteFixture.Result blog(String settings) {
        SiteFixture.Result site = EverythingInFeeds.blog()
                .write("site.yml", "title: N\nurl: https://notes.example.org/\nauthors: [grace]\n" + settings)
                .build();
        site.done();
        return site;
    }

    @Test
    void whoFollowsTheArchivesGetsEveryPost() {
        SiteFixture.Result site = everything();
        for (String name : List.of("feed", "atom")) {
            TreeSet<String> seen = new TreeSet<>();
            String path = name + ".xml";
            List<String> visited = new ArrayList<>();
            while (!path.isEmpty()) {
                visited.add(path);
                Document feed = xml(site, path);
                seen.addAll(feed.select("item > title, entry > title").eachText());
                path = feed.select("[rel=prev-archive]").attr("href").replace("https://notes.example.org/", "");
            }
            assertEquals(5, seen.size(), visited + " " + seen);
            assertEquals(List.of(name + ".xml", name + "/2.xml", name + "/1.xml"), visited);
        }
        JsonObject json = JsonParser.parseString(site.file("site/feed.json")).getAsJsonObject();
        assertEquals(
                "https://notes.example.org/feed/2.json", json.get("next_url").getAsString());
        assertTrue(site.has("site/feed/1.json"));
    }

    @Test
    void aNewPostChangesNoArchive() {
        SiteFixture fixture = EverythingInFeeds.blog();
        SiteFixture.Result before = fixture.build();
        String first = before.file("site/feed/1.xml");
        String second = before.file("site/feed/2.xml");
        SiteFixture.Result after = fixture.write("posts/f.md", "---\ntitle: F\ndate: 2026-01-06\n---\nNew.\n")
                .build();
        assertEquals(first, after.file("site/feed/1.xml"));
        assertEquals(second, after.file("site/feed/2.xml"));
        assertTrue(after.file("site/feed.xml").contains("<title>F</title>"));
    }

    @Test
    void aFeedThatIsWholeSaysSo() {
        SiteFixture.Result site = everything();
        assertEquals(1, xml(site, "tags/work/feed.xml").select("fh|complete").size());
        assertEquals(0, xml(site, "feed.xml").select("fh|complete").size());
        assertEquals(
                0, xml(site, "people/ada/credited.xml").select("fh|complete").size() - 1);
    }

    @Test
    void withoutArchivesThereAreNone() {
        SiteFixture.Result site = blog("feed: {size: 2, archives: false}\n");
        assertFalse(site.has("site/feed/1.xml"));
        assertEquals(0, xml(site, "feed.xml").select("[rel=prev-archive]").size());
    }

    @Test
    void aPostThatMovedKeepsItsIdAndPointsToItsNewAddress() {
        SiteFixture.Result site = everything();
        Element item = Objects.requireNonNull(xml(site, "feed.xml").selectFirst("item"));
        assertEquals("https://notes.example.org/old/a/", item.select("guid").text());
        assertEquals("false", item.select("guid").attr("isPermaLink"));
        assertEquals("https://notes.example.org/posts/a/", item.select("link").text());
        assertEquals(
                List.of("https://notes.example.org/old/a/", "tag:notes.example.org,2026:b"),
                xml(site, "atom.xml").select("entry > id").eachText());
    }

    @Test
    void aBlogThatMovedKeepsAllIds() {
        SiteFixture.Result site = blog("feed: {ids: \"https://former.example.org/blog\"}\n");
        assertEquals(
                List.of(
                        "https://former.example.org/blog/old/a/",
                        "tag:notes.example.org,2026:b",
                        "https://former.example.org/blog/posts/c/"),
                xml(site, "feed.xml").select("item > guid").eachText().subList(0, 3));
    }

    @Test
    void anIdThatIsNoAddressIsRefused() {
        SiteFixture.Result site = SiteFixture.post("Text.", "guid: seven").build();
        assertTrue(site.printed(Problem.BAD_VALUE).get(0).contains("posts/a.md:4:7: error: \"seven\" is no id"));
    }

    @Test
    void twoPostsWithOneIdAreAMistake() {
        SiteFixture.Result site = SiteFixture.post("Text.", "guid: tag:example.org,2026:x")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-30\nguid: tag:example.org,2026:x\n---\nText.\n")
                .build();
        assertEquals(1, site.printed(Problem.DUPLICATE_ID).size(), site.printed());
        assertTrue(
                site.printed(Problem.DUPLICATE_ID).get(0).contains("posts/b.md:4:7: error: two posts have the guid"));
    }

    @Test
    void aPictureHasItsCreditAndASoundItsSize() {
        SiteFixture.Result site = everything();
        Element item = Objects.requireNonNull(xml(site, "feed.xml").selectFirst("item"));
        Element media = Objects.requireNonNull(item.selectFirst("media|content"));
        assertEquals("https://notes.example.org/posts/pic.svg", media.attr("url"));
        assertEquals(0, media.nextElementSiblings().size(), "readers take the first description for the text");
        assertEquals("Mary Smith", media.select("media|credit").text());
        assertEquals(
                "https://creativecommons.org/licenses/by-sa/4.0/",
                media.select("media|license").attr("href"));
        Element enclosure = Objects.requireNonNull(item.selectFirst("enclosure"));
        assertEquals(
                "https://notes.example.org/posts/talk.mp3 audio/mpeg 6",
                enclosure.attr("url") + " " + enclosure.attr("type") + " " + enclosure.attr("length"));
        Element entry = Objects.requireNonNull(xml(site, "atom.xml").selectFirst("entry"));
        assertEquals(
                List.of("https://notes.example.org/posts/talk.mp3", "https://notes.example.org/posts/paper.pdf"),
                entry.select("link[rel=enclosure]").eachAttr("href"));
    }

    @Test
    void scriptsAndFramesDoNotGetIntoFeeds() {
        String html =
                xml(everything(), "feed.xml").select("content|encoded").get(0).text();
        assertFalse(html.matches("(?s).*(<script|<iframe|onclick|style=|alert).*"), html);
        assertTrue(html.contains("<a href=\"https://video.example.org/1\">A film</a>"), html);
        assertTrue(html.contains("☑ done") && html.contains("☐ to do"), html);
        assertTrue(html.contains("]]> stays") || html.contains("]]&gt; stays"), html);
    }

    @Test
    void theHubStandsInEveryFormat() {
        SiteFixture.Result site = everything();
        assertEquals(
                "https://hub.example.org/",
                xml(site, "feed.xml").select("atom|link[rel=hub]").attr("href"));
        assertEquals(
                "https://hub.example.org/",
                xml(site, "atom.xml").select("link[rel=hub]").attr("href"));
        assertTrue(site.file("site/feed.json").contains("\"type\": \"WebSub\""));
    }

    @Test
    void aFeedOfSummariesHasNoTexts() {
        SiteFixture.Result site = blog("feed: {content: summary}\n");
        assertEquals(0, xml(site, "feed.xml").select("content|encoded").size());
        assertEquals(0, xml(site, "atom.xml").select("content").size());
        assertTrue(site.file("site/feed.json").contains("\"content_text\": \"How a < b & c\""));
        assertEquals(
                "How a &lt; b &amp; c",
                xml(site, "feed.xml").select("item > description").get(0).text());
    }

    @Test
    void quotationsAndSeriesHaveFeeds() {
        SiteFixture.Result site = everything();
        Document quotes = xml(site, "quotes/feed.xml");
        assertEquals(
                List.of("“Words with weight.” — Ada Lovelace", "“Their words.” — Mary Smith"),
                quotes.select("item > title").eachText());
        Element first = Objects.requireNonNull(quotes.selectFirst("item"));
        assertEquals("Ada Lovelace", first.select("dc|contributor").text());
        assertTrue(first.select("content|encoded").text().contains("<p>Words <em>with</em> weight.</p>"));
        assertEquals(
                List.of("A & <b> “bold” one", "B"),
                xml(site, "series/steps/feed.xml").select("item > title").eachText());
        assertEquals(
                "/series/steps/feed.xml",
                site.page("/series/steps/").select("head link[rel=alternate]").attr("href"));
        assertEquals(
                "/quotes/feed.xml",
                site.page("/quotes/").select("head link[rel=alternate]").attr("href"));
        for (String feed : List.of("series/steps/feed.xml", "quotes/feed.xml", "tags/work/feed.xml")) {
            String address = "https://notes.example.org/" + feed;
            assertEquals(
                    1,
                    site.page("/feeds/")
                            .select("code:containsOwn(" + address + ")")
                            .size(),
                    feed);
            assertEquals(
                    1,
                    site.page("/feeds/")
                            .select("a[href=feed://notes.example.org/" + feed + "]")
                            .size(),
                    feed);
        }
    }

    @Test
    void whoIsCreditedOnOneTopicStandsInItsFolder() {
        Document opml = xml(everything(), "network.opml");
        assertEquals(List.of("learning"), opml.select("body > outline").eachAttr("text"));
        assertEquals(
                List.of("Ada Lovelace", "Mary Smith"),
                opml.select("outline > outline").eachAttr("text"));
        assertEquals("/learning,/work", opml.select("outline > outline").get(0).attr("category"));
    }

    @Test
    void aBlogrollOfNobodyIsNeitherWrittenNorNamed() {
        SiteFixture.Result site = SiteFixture.post("By @ada-lovelace.").build();
        assertFalse(site.has("site/network.opml"));
        assertEquals(0, site.page("/").select("link[rel=blogroll]").size());
        assertFalse(site.page("/feeds/").html().contains("network.opml"));
    }

    @Test
    void aBrowserShowsWhatAFeedIsInTheWordsOfTheSite() {
        SiteFixture.Result site = everything();
        assertTrue(site.file("site/feed.xml").contains("<?xml-stylesheet type=\"text/css\" href=\"/feed.css\"?>"));
        String style = site.file("site/feed.css");
        assertTrue(style.contains("@import \"/assets/feed.css\";"), style);
        assertTrue(style.contains("https://notes.example.org/feeds/"), style);
    }

    @Test
    void whatIsOfUseOnAPageAloneIsInNoFeed() {
        SiteFixture.Result site =
                SiteFixture.post("> Words.\n>\n> — @ada-lovelace\n").build();
        site.done();
        assertTrue(site.page("/posts/a/").text().contains("quote this"));
        assertFalse(site.file("site/feed.xml").contains("quote this"));
    }
}
