package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.outloud.SiteFixture;
import dev.outloud.model.AtSigns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the JSON for the interfaces of single networks. */
class NetworkFormsTest {
    private static Kit kit() {
        return Kit.of(SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada, accounts: {bluesky: ada.example.org, threads: "https://www.threads.net/@ada_t"}}
                -- posts/a.md
                ---
                title: Größe 👩‍👩‍👧‍👦 [1] (c) a_b
                date: 2026-01-31
                tags: [größer_ist, "two words"]
                ---
                @ada
                """).build());
    }

    @Test
    void blueskySeesLinksTagsAndMentionsAtTheirBytes() {
        JsonObject snippet = kit().snippet("bluesky-announce");
        byte[] bytes = snippet.get("text").getAsString().getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (JsonElement one : snippet.getAsJsonArray("facets")) {
            JsonObject facet = one.getAsJsonObject();
            JsonObject index = facet.getAsJsonObject("index");
            String words = new String(
                    Arrays.copyOfRange(
                            bytes,
                            index.get("byteStart").getAsInt(),
                            index.get("byteEnd").getAsInt()),
                    StandardCharsets.UTF_8);
            JsonObject feature = facet.getAsJsonArray("features").get(0).getAsJsonObject();
            found.add(words + " " + feature);
        }
        String type = "{\"$type\":\"app.bsky.richtext.facet#";
        String url = "https://notes.example.org/posts/a/";
        assertEquals(
                List.of(
                        "@ada.example.org " + type + "mention\",\"handle\":\"ada.example.org\"}",
                        url + " " + type + "link\",\"uri\":\"" + url + "\"}",
                        "#GrößerIst " + type + "tag\",\"tag\":\"GrößerIst\"}",
                        "#TwoWords " + type + "tag\",\"tag\":\"TwoWords\"}"),
                found);
    }

    @Test
    void linkedInGetsItsSignsEscaped() {
        assertEquals("""
                Größe 👩‍👩‍👧‍👦 \\[1\\] \\(c\\) a\\_b

                Ada

                With thanks to Ada.

                https://notes.example.org/posts/a/

                {hashtag|\\#|GrößerIst} {hashtag|\\#|TwoWords}""", kit().snippet("linkedin-announce").get("commentary").getAsString());
        assertEquals(
                "a \\@b \\#1 \\\\ {hashtag|\\#|a\\_b} \\<i\\> \\~x\\* \\| \\{\\}",
                LittleText.of("a @b #1 \\ #a_b <i> ~x* | {}"));
    }

    @Test
    void threadsTagsByItsOwnHandlesAndHasOneTopic() {
        String text = kit().text("threads-announce");
        assertTrue(text.contains("@ada_t.") && text.endsWith("\n\n#GrößerIst"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "hello, 5",
        "👍, 4",
        "👩‍👩‍👧‍👦, 25",
        "❤️, 6",
        "日本, 2",
        "1️⃣, 7",
        "🇪🇺, 8",
        "é, 1",
        "e\u0301, 2",
        "🫨, 4"
    })
    void threadsCountsAnEmojiByItsBytes(String text, int length) {
        assertEquals(length, new ThreadsRules(500).length(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0600", "\u0915\u094D", "a\u0301", "@a.", "https://a.@", "\u200D", "\uD83D\uDC68\u200D", "#a_"
            })
    void aTextMadeToHoldUpTheCountersIsCountedAtOnce(String repeated) {
        String text = repeated.repeat(20_000);
        assertTrue(MixedTexts.length("mastodon", text) > 0);
        assertTrue(MixedTexts.length("threads", text) > 0);
        assertTrue(MixedTexts.length("x", text) > 0);
        assertTrue(Facets.of(text).size() >= 0);
        assertFalse(LittleText.of(AtSigns.untagged(text)).isEmpty());
    }

    @Test
    void aComposerOpensWithAllThatItTakes() {
        Kit kit = kit();
        assertEquals(
                "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fnotes.example.org%2Fposts%2Fa%2F",
                kit.snippet("facebook-announce").get("intent").getAsString());
        assertTrue(
                kit.snippet("email-announce")
                        .get("intent")
                        .getAsString()
                        .startsWith("mailto:?subject=Gr%C3%B6%C3%9Fe%20%F0%9F%91%A9"),
                kit.snippet("email-announce").toString());
        assertTrue(kit.snippet("email-announce").get("intent").getAsString().contains("%0D%0A%0D%0A"));
        assertFalse(kit.text("email-announce").contains("#"));
    }

    @Test
    void anAuthorChoosesNetworksLimitsAndTheNumberOfHashtags() {
        Kit kit = Kit.of(
                SiteFixture.post("> " + "Word ".repeat(150) + "end.\n>\n> — @ada-lovelace\n", "tags: [a, b, c, d]")
                        .write("site.yml", """
                        title: N
                        url: https://notes.example.org/
                        authors: [grace]
                        share:
                          networks: [mastodon, Twitter]
                          limits: {mastodon: 1000, x: 600}
                          hashtags: 1
                        """)
                        .build());
        assertTrue(kit.ids().stream().allMatch(id -> id.startsWith("x-") || id.startsWith("mastodon-")));
        assertEquals(1000, kit.snippet("mastodon-announce").get("limit").getAsInt());
        int length = kit.snippet("x-quote-1").get("length").getAsInt();
        assertTrue(length > 280 && length <= 600, length + " of 600");
        assertTrue(kit.text("mastodon-announce").endsWith("\n\n#A"), kit.text("mastodon-announce"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://en.wikipedia.example/wiki/Leap_(music) | https://en.wikipedia.example/wiki/Leap_(music)",
                "(https://example.org/a). | https://example.org/a",
                "(https://example.org/a_(b)), | https://example.org/a_(b)",
                "https://example.org/?a=(b))) | https://example.org/?a=(b)",
                "https://example.org/! | https://example.org/",
            })
    void aLinkForBlueskyEndsWhereAReaderWouldEndIt(String text, String link) {
        JsonArray facets = Facets.of(text);
        assertEquals(1, facets.size());
        JsonObject facet = facets.get(0).getAsJsonObject();
        JsonObject feature = facet.getAsJsonArray("features").get(0).getAsJsonObject();
        assertEquals(link, feature.get("uri").getAsString());
        JsonObject index = facet.getAsJsonObject("index");
        assertEquals(
                link,
                text.substring(
                        index.get("byteStart").getAsInt(), index.get("byteEnd").getAsInt()));
    }
}
