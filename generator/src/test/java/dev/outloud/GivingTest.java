package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An author sees whom they owe what, and what to do next. */
class GivingTest {
    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
                - {id: mary, name: Mary Smith, url: "https://mary.example.org/"}
                - {id: sam, name: Sam Lee}
                - {id: shy, name: Shy One, url: "https://shy.example.org/", consent: {notify: false}}
                -- posts/a.md
                ---
                title: First
                date: 2026-01-31
                ask: [Why?, How?]
                follow-ups:
                  - {to: ada, what: Call, due: 2026-02-01}
                  - {to: ada, what: Write, due: 2026-02-01, done: 2026-02-01}
                ---
                By @ada, @mary, @sam and @shy.
                -- posts/b.md
                ---
                {title: Second, date: 2026-04-01, purpose: {help: Testers}}
                ---
                By @mary.
                -- ledger/notifications.yml
                # version: 1
                - {"source":"https://notes.example.org/posts/a/","target":"https://ada.example.org/","text":"0","state":"sent","at":"2026-02-02T00:00:00Z","sent":"2026-02-02T00:00:00Z"}
                -- replies/b/1.yml
                state: approved
                author: {name: Ada, url: "https://ada.example.org/"}
                text: Good.
                """);
    }

    private static JsonObject json(SiteFixture.Result site) {
        site.done();
        return JsonParser.parseString(site.file("share/giving.json")).getAsJsonObject();
    }

    @Test
    void itSaysWhoIsCreditedHowOftenToldAndAnswering() {
        JsonObject giving = json(blog().build());
        List<String> people = giving.getAsJsonArray("people").asList().stream()
                .map(Object::toString)
                .toList();
        assertEquals(
                List.of(
                        "{\"person\":\"mary\",\"name\":\"Mary Smith\",\"credited\":2,\"last\":\"2026-04-01\",\"replies\":0}",
                        "{\"person\":\"ada\",\"name\":\"Ada Lovelace\",\"credited\":1,\"last\":\"2026-01-31\",\"told\":\"2026-02-02\",\"replies\":1}"),
                people.subList(0, 2));
        assertEquals(
                "[{\"month\":\"2026-01\",\"posts\":1,\"given\":4,\"asked\":2},{\"month\":\"2026-02\",\"posts\":0,\"given\":0,\"asked\":0},"
                        + "{\"month\":\"2026-03\",\"posts\":0,\"given\":0,\"asked\":0},{\"month\":\"2026-04\",\"posts\":1,\"given\":1,\"asked\":1}]",
                giving.get("months").toString());
        assertEquals(1, giving.get("promises-kept").getAsInt());
        assertEquals(1, giving.get("promises-open").getAsInt());
    }

    @Test
    void whatIsDueComesFirstThenAnswersThenWhoWasNeverTold() {
        assertEquals(List.of("promise Ada Lovelace", "answer Ada Lovelace", "tell Mary Smith"), next(blog().build()));
        SiteFixture done = blog().write(
                        "posts/a.md", "---\n{title: First, date: 2026-01-31}\n---\nBy @ada, @mary, @sam and @shy.\n")
                .write(
                        "replies/b/2.yml",
                        "state: approved\nauthor: {name: Grace, person: grace}\nin-reply-to: 1\ntext: Thanks!\n");
        assertEquals(List.of("tell Mary Smith", "find Sam Lee"), next(done.build()));
    }

    private static List<String> next(SiteFixture.Result site) {
        return json(site).getAsJsonArray("next").asList().stream()
                .map(one -> one.getAsJsonObject().get("do").getAsString() + " "
                        + one.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    @Test
    void thePageShowsTheSameAndIsNeverPublished() {
        SiteFixture fixture = blog();
        fixture.write(
                "site.yml",
                "title: Notes\nurl: https://notes.example.org/\nauthors: [grace]\nshare: {publish: true}\n");
        SiteFixture.Result site = fixture.build();
        site.done();
        Document page = Jsoup.parse(site.file("share/giving.html"));
        assertEquals(
                "Keep your promise to Ada Lovelace: Call",
                page.select("#next + ol li").get(0).text());
        assertEquals(
                "Tell Mary Smith, whom you credit twice: run site:notify, or write",
                page.select("#next + ol li").get(2).text());
        assertEquals(
                List.of(
                        "January 2026: 4 given, 2 asked",
                        "February 2026: 0 given, 0 asked",
                        "March 2026: 0 given, 0 asked",
                        "April 2026: 1 given, 1 asked"),
                page.select("svg title").stream().map(Element::text).toList());
        assertEquals("100", page.select("svg rect.given").get(0).attr("height"));
        assertTrue(site.has("site/share/index.html"));
        assertFalse(site.has("site/share/giving.html"));
        assertFalse(site.has("site/share/giving.json"));
    }
}
