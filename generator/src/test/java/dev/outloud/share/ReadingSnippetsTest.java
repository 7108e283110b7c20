package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The share kit passes on what people of the network published, and says who wrote on a post's topics. */
class ReadingSnippetsTest {
    private static final String LEDGER = """
            {"version": 1, "person": "ada", "feed": "https://ada.example.org/feed", "title": "Notes", "items": [
              {"id": "1", "url": "https://ada.example.org/engines", "title": "On @engines and \\"looms\\"",
               "published": "2026-05-02T10:00:00Z", "tags": ["Weaving"]},
              {"id": "2", "url": "https://ada.example.org/learning", "title": "A learning network",
               "published": "2026-05-01T10:00:00Z"},
              {"id": "3", "url": "https://ada.example.org/learning-2", "title": "A learning network",
               "published": "2026-04-01T10:00:00Z"}
            ]}
            """;

    private static SiteFixture blog() {
        return SiteFixture.post(
                        "By @ada.\n\n> One.\n>\n> — @mary\n\n> Two.\n>\n> — @mary\n\n> Three.\n>\n> — @ada\n\n> Four.\n>\n> — @ada\n",
                        "tags: [learning]")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: ada, name: Ada Lovelace, feed: "https://ada.example.org/feed", accounts: {x: "@ada", bluesky: ada.example.org}}
                        - {id: mary, name: Mary Smith}
                        """)
                .write("ledger/following/ada.json", LEDGER);
    }

    private static SiteFixture.Result built(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        site.done();
        return site;
    }

    private static List<JsonObject> snippets(SiteFixture.Result site) {
        JsonObject kit = JsonParser.parseString(site.file("share/reading.json")).getAsJsonObject();
        return StreamSupport.stream(kit.getAsJsonArray("snippets").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void eachNetworkPassesThemOnWithTheirMakersNameAndTheirLinkAlone() {
        List<JsonObject> snippets = snippets(built(blog()));
        assertEquals(21, snippets.size());
        JsonObject first = snippets.get(0);
        assertEquals("x-reading-ada-on-engines-and-looms", first.get("id").getAsString());
        assertEquals("resource", first.get("kind").getAsString());
        String text = first.get("text").getAsString();
        assertTrue(text.startsWith("Worth your time: “On "), text);
        assertTrue(text.contains("by @ada\nhttps://ada.example.org/engines\n"), text);
        assertTrue(text.contains("#Weaving") && !text.contains("notes.example.org"), text);
        assertFalse(text.contains("@engines"), text);
        assertTrue(
                first.get("intent").getAsString().contains("https%3A%2F%2Fada.example.org%2Fengines"),
                first.get("intent").getAsString());
        assertEquals("[\"ada\"]", first.get("credits").toString());
        long ids = snippets.stream()
                .map(one -> one.get("id").getAsString())
                .distinct()
                .count();
        assertEquals(21, ids);
        for (JsonObject snippet : snippets) {
            assertTrue(
                    snippet.get("text").getAsString().matches("(?s).*(Ada Lovelace|@ada\\b|@ada\\.example\\.org).*"),
                    snippet.toString());
        }
    }

    @Test
    void theKitHasAPageOfThemAndSaysWhoIsNotFollowed() {
        SiteFixture.Result site = built(blog());
        Document index = kit(site, "index.html");
        assertEquals("reading.html", index.select("#reading a").attr("href"));
        assertEquals(
                List.of("Mary Smith"),
                index.select("section:has(#unfollowed) a").eachText());
        Document page = kit(site, "reading.html");
        assertEquals(7, page.select("section:has(.snippets)").size());
        assertEquals("index.html", page.select(".breadcrumb a").attr("href"));
    }

    private static Document kit(SiteFixture.Result site, String path) {
        return Jsoup.parse(site.file("share/" + path));
    }

    @Test
    void aPostIsShownWhatOthersWroteOnItsTopics() {
        Document post = kit(built(blog()), "a/index.html");
        assertEquals(
                List.of("https://ada.example.org/learning", "https://ada.example.org/learning-2"),
                post.select("section:has(#related) a").eachAttr("href"));
    }

    @Test
    void whoFollowsNobodyHasNoSuchPage() {
        SiteFixture.Result site = built(SiteFixture.post("By @ada-lovelace."));
        assertFalse(site.has("share/reading.html") || site.has("share/reading.json"));
    }
}
