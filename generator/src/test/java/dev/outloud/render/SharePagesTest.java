package dev.outloud.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of the share kit, from which an author copies. */
class SharePagesTest {
    private final SiteFixture.Result site = SiteFixture.of("""
            -- posts/a.md
            ---
            title: A & <b>
            date: 2026-01-31
            ---
            > Words & <i>more</i>.
            >
            > — @ada-lovelace

            1. One
            2. Two
            3. Three
            """).build();

    private Document page(String path) {
        site.done();
        return Jsoup.parse(site.file("share/" + path));
    }

    @Test
    void everyTextStandsOnThePageAsItIsPosted() {
        Document page = page("a/index.html");
        JsonObject kit = JsonParser.parseString(site.file("share/a/share.json")).getAsJsonObject();
        int texts = 0;
        for (var one : kit.getAsJsonArray("snippets")) {
            JsonObject snippet = one.getAsJsonObject();
            if (snippet.has("text")) {
                Element shown = Objects.requireNonNull(
                        page.getElementById(snippet.get("id").getAsString()));
                assertEquals(snippet.get("text").getAsString(), shown.wholeText());
                texts++;
            }
        }
        assertTrue(texts > 8, texts + " texts");
        assertTrue(page.select("#x-thread-1, #x-thread-5").size() == 2);
    }

    @Test
    void everyCopyButtonCopiesATextThatIsThereAndIsHiddenUntilTheScriptRuns() {
        Document page = page("a/index.html");
        assertFalse(page.select(".snippet-part").isEmpty());
        for (Element part : page.select(".snippet-part")) {
            assertEquals(1, part.select("textarea[readonly]").size(), part.outerHtml());
            assertEquals(2, part.select("button[hidden][type=button]").size(), part.outerHtml());
        }
        for (String script : page.select("script").eachAttr("src")) {
            assertTrue(site.has("share/" + script.substring("../".length())), script);
        }
        assertTrue(site.has("share/assets/outloud.css"));
        assertFalse(site.has("site/assets/kit/kit.js"), "readers need none of it");
    }

    @Test
    void everyComposerOpensWithTheText() {
        Document page = page("a/index.html");
        JsonObject kit = JsonParser.parseString(site.file("share/a/share.json")).getAsJsonObject();
        long intents = kit.getAsJsonArray("snippets").asList().stream()
                .filter(one -> one.getAsJsonObject().has("intent"))
                .count();
        assertEquals(intents, page.select("a.intent[href]").size());
    }

    @Test
    void aReaderWhoPassesAPostOnTagsNoStranger() {
        SiteFixture.Result titled = SiteFixture.of("""
                -- posts/a.md
                ---
                title: "@stranger & I: 50% + more"
                date: 2026-01-31
                ---
                Text.
                """).build();
        titled.done();
        var links = titled.page("/posts/a/").select(".share-links a");
        assertEquals(6, links.size());
        String composed = links.get(0).attr("href");
        String text = URLDecoder.decode(composed.substring(composed.indexOf("text=") + 5), StandardCharsets.UTF_8);
        assertEquals("@\u2060stranger & I: 50% + more https://notes.example.org/posts/a/", text);
    }

    @Test
    void networksStandInTheOrderOfTheAuthor() {
        SiteFixture.Result ordered = SiteFixture.post("Text.")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nshare: {networks: [email, bluesky, x]}\n")
                .build();
        ordered.done();
        assertEquals(
                List.of("E-mail", "Bluesky", "X"),
                Jsoup.parse(ordered.file("share/a/index.html")).select("h2").eachText());
    }

    @Test
    void theIndexLeadsToEveryPostAndFile() {
        Document index = page("index.html");
        assertEquals("a/index.html", index.select("h2 a").attr("href"));
        assertEquals("A & <b>", index.select("h2 a").text());
        for (String file : index.select("section a").eachAttr("href")) {
            assertTrue(site.has("share/" + file), file);
        }
    }

    @Test
    void theKitStaysAtHomeUnlessTheAuthorPublishesIt() {
        site.done();
        assertFalse(site.has("site/share/index.html"));
        SiteFixture.Result published = SiteFixture.post("Text.")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nshare: {publish: true}\n")
                .build();
        published.done();
        assertTrue(published.has("site/share/index.html") && published.has("share/index.html"));
        assertEquals(
                "noindex", published.page("/share/").select("meta[name=robots]").attr("content"));
    }
}
