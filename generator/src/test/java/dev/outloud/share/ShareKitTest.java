package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the share kit says of a post: texts that an author posts as they are. */
class ShareKitTest {
    private static final String URL = "https://notes.example.org/posts/a/";

    private static final String BLOG = """
            -- resources.yml
            references:
            - id: engine
              type: book
              title: Notes on an Engine
              author: [{family: Lovelace, given: Ada}]
            -- posts/a.md
            ---
            title: Learning aloud
            date: 2026-01-31
            description: Why I show unfinished work.
            tags: [learning, "work in progress"]
            ask: [What do you show before it is done?]
            ---
            I met @mary-smith and read a book.

            > Show the work “early”.
            >
            > — @ada-lovelace, [@engine]

            1. Begin
            2. Show it to @mary-smith
            3. Learn
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada-lovelace, name: Ada Lovelace, accounts: {x: "@ada_x"}}
            - {id: mary-smith, name: Mary Smith}
            """;

    private final Kit kit = Kit.of(SiteFixture.of(BLOG).build());

    @Test
    void everyNetworkGetsEveryKind() {
        for (String network : List.of("x", "mastodon", "bluesky", "linkedin")) {
            for (String name : List.of("announce", "quote-1", "question-1", "thread", "thanks-mary-smith")) {
                assertTrue(kit.ids().contains(network + "-" + name), network + "-" + name);
            }
        }
    }

    @Test
    void shareJsonHasTheFieldsThatItsReadersKnow() {
        SiteFixture.Result site = SiteFixture.of(BLOG).build();
        site.done();
        JsonObject post =
                JsonParser.parseString(site.file("share/a/share.json")).getAsJsonObject();
        assertEquals(Set.of("post", "title", "url", "snippets"), post.keySet());
        assertEquals("a", post.get("post").getAsString());
        assertEquals(URL, post.get("url").getAsString());
        assertEquals(
                Set.of("id", "network", "kind", "text", "length", "limit", "intent", "credits", "quote"),
                kit.snippet("x-quote-1").keySet());
        JsonObject thread = kit.snippet("x-thread");
        assertEquals(Set.of("id", "network", "kind", "limit", "intent", "credits", "parts"), thread.keySet());
        thread.getAsJsonArray("parts")
                .forEach(part -> assertEquals(
                        Set.of("text", "length"), part.getAsJsonObject().keySet()));
        assertEquals(kit.ids().size(), Set.copyOf(kit.ids()).size(), "ids are unique in a post");
    }

    /** Each post is printed once, and the whole joined of the pieces. */
    @Test
    void theJsonOfAllPostsLooksAsIfPrintedAtOnce() {
        SiteFixture.Result site = SiteFixture.of(BLOG)
                .write("posts/b.md", "---\ntitle: Two\ndate: 2026-01-30\n---\nx")
                .build();
        site.done();
        String all = site.file("share/share.json");
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        assertEquals(gson.toJson(JsonParser.parseString(all)) + "\n", all);
        JsonArray posts = JsonParser.parseString(all).getAsJsonObject().getAsJsonArray("posts");
        assertEquals(JsonParser.parseString(site.file("share/a/share.json")), posts.get(0));
        assertEquals(JsonParser.parseString(site.file("share/b/share.json")), posts.get(1));
        SiteFixture.Result empty = SiteFixture.of("").build();
        empty.done();
        assertEquals("{\n  \"posts\": []\n}\n", empty.file("share/share.json"));
    }

    @Test
    void theAnnouncementSaysWhatItIsAndNamesEverybodyCredited() {
        assertEquals("""
                Learning aloud

                Why I show unfinished work.

                With thanks to @ada_x and Mary Smith.

                https://notes.example.org/posts/a/

                #Learning #WorkInProgress""", kit.text("x-announce"));
        assertEquals(
                "[\"ada-lovelace\",\"mary-smith\"]",
                kit.snippet("x-announce").get("credits").toString());
    }

    @Test
    void aQuotationGoesOutWithItsSpeakerSourceAndPlace() {
        assertEquals("""
                “Show the work ‘early’.”
                — Ada Lovelace, “Notes on an Engine”

                https://notes.example.org/quotes/a/show-the-work-early/

                #Learning #WorkInProgress""", kit.text("mastodon-quote-1"));
        assertEquals(
                "show-the-work-early",
                kit.snippet("mastodon-quote-1").get("quote").getAsString());
    }

    @Test
    void aQuestionIsAskedWithTheWordsOfThePost() {
        assertEquals("""
                What do you show before it is done?

                I ask this in “Learning aloud”, and your answer is welcome there:

                https://notes.example.org/posts/a/

                #Learning #WorkInProgress""", kit.text("bluesky-question-1"));
    }

    @Test
    void aThreadIsNumberedAndBeginsAndEndsWithTheLink() {
        List<String> parts = kit.parts("x-thread");
        assertEquals(5, parts.size());
        for (int i = 0; i < parts.size(); i++) {
            assertTrue(parts.get(i).contains((i + 1) + "/5"), parts.get(i));
        }
        assertTrue(parts.get(0).contains(URL) && parts.get(0).startsWith("Learning aloud"));
        assertTrue(parts.get(0).contains("@ada_x and Mary Smith"), parts.get(0));
        assertEquals("Show it to Mary Smith\n\n3/5", parts.get(2));
        assertTrue(parts.get(4).contains(URL), parts.get(4));
    }

    @Test
    void wordsOfAnOrganisationGoOutUnderItsName() {
        Kit quoted = Kit.of(SiteFixture.post("> Use it.\n>\n> — [@report]\n")
                .write("resources.yml", "- {id: report, title: Report, author: [{literal: Ministry of Time}]}")
                .build());
        assertTrue(quoted.text("x-quote-1").startsWith("“Use it.”\n— Ministry of Time"), quoted.text("x-quote-1"));
    }

    @Test
    void quotationMarksOfAnotherLanguageStayAPair() {
        Kit quoted = Kit.of(SiteFixture.post("> Ein „Wort“ und “one”.\n>\n> — @ada-lovelace\n")
                .build());
        assertTrue(quoted.text("x-quote-1").startsWith("“Ein „Wort“ und ‘one’.”"), quoted.text("x-quote-1"));
    }

    @Test
    void everybodyCreditedIsThankedInPersonWithALinkToWhatWasTaken() {
        assertEquals("""
                Thank you, Ada Lovelace! Your words are quoted in “Learning aloud”:

                https://notes.example.org/quotes/a/show-the-work-early/""", kit.text("linkedin-thanks-ada-lovelace"));
        assertEquals("""
                Thank you, Mary Smith! You are named in “Learning aloud”:

                https://notes.example.org/posts/a/""", kit.text("linkedin-thanks-mary-smith"));
        SiteFixture.Result site = SiteFixture.of(BLOG).build();
        site.done();
        assertEquals("""
                ## Learning aloud

                - [ ] Thank you, Ada Lovelace! Your words are quoted in “Learning aloud”: https://notes.example.org/quotes/a/show-the-work-early/
                - [ ] Thank you, Mary Smith! You are named in “Learning aloud”: https://notes.example.org/posts/a/

                """, site.file("share/thanks.md"));
    }

    @Test
    void withoutPagesForQuotationsTheLinkLeadsToThePlaceInThePost() {
        Kit without = Kit.of(SiteFixture.of(BLOG)
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\noutputs: {quotes: false}\n")
                .build());
        assertTrue(without.text("x-quote-1").contains(URL + "#show-the-work-early"), without.text("x-quote-1"));
    }

    @Test
    void aLongQuotationEndsAtASentenceOrClauseWithAMark() {
        String first = "When we show what is not yet finished, others can help while help still changes something, ";
        String rest = "and they do so gladly because nobody has to defend a thing that is done already "
                + "and that cost so many days and nights of work behind a door that stayed shut for all of us";
        Kit clause = quoting(first + rest + ".");
        assertTrue(
                clause.text("x-quote-1").startsWith("“" + first.replaceFirst(", $", "…”")), clause.text("x-quote-1"));
        Kit sentence =
                quoting("Show it to somebody today, even the parts that hurt. Tomorrow is " + rest + " and shut.");
        assertTrue(
                sentence.text("x-quote-1").startsWith("“Show it to somebody today, even the parts that hurt. …”"),
                sentence.text("x-quote-1"));
        Kit chinese = quoting("我们一起学习，分享知识。".repeat(20));
        assertTrue(chinese.text("x-quote-1").contains("分享知识。 …”"), chinese.text("x-quote-1"));
        Kit word = quoting("word ".repeat(80));
        assertTrue(word.text("x-quote-1").contains("word word…”"), word.text("x-quote-1"));
    }

    private static Kit quoting(String words) {
        return Kit.of(
                SiteFixture.post("> " + words + "\n>\n> — @ada-lovelace\n").build());
    }

    @Test
    void whatTheAuthorWroteByHandIsKeptAndGetsTheLinkAndTheHandles() {
        Kit own = Kit.of(
                SiteFixture.of(BLOG.replace("tags: [", """
                share:
                - {network: x, text: "See what @ada-lovelace said"}
                - "For all: %s and more"
                tags: [""".formatted(URL))).build());
        assertEquals("See what @ada_x said\n\n" + URL, own.text("x-own-1"));
        assertEquals("[\"ada-lovelace\"]", own.snippet("x-own-1").get("credits").toString());
        assertEquals("For all: " + URL + " and more", own.text("bluesky-own-1"));
    }

    @Test
    void twoBuildsWriteTheSameKit() {
        JsonObject again = Kit.of(SiteFixture.of(BLOG).build()).snippets().get(0);
        assertEquals(kit.snippets().get(0), again);
        assertEquals(kit.snippets(), Kit.of(SiteFixture.of(BLOG).build()).snippets());
    }
}
