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
                        "{\"person\":\"mary\",\"name\":\"Mary Smith\",\"credited\":2,\"last\":\"2026-04-01\",\"replies\":0,\"received\":0}",
                        "{\"person\":\"ada\",\"name\":\"Ada Lovelace\",\"credited\":1,\"last\":\"2026-01-31\",\"told\":\"2026-02-02\",\"replies\":1,\"received\":0}"),
                people.subList(0, 2));
        assertEquals(
                "[{\"month\":\"2026-01\",\"posts\":1,\"given\":4,\"asked\":2,\"received\":0},{\"month\":\"2026-02\",\"posts\":0,\"given\":0,\"asked\":0,\"received\":0},"
                        + "{\"month\":\"2026-03\",\"posts\":0,\"given\":0,\"asked\":0,\"received\":0},{\"month\":\"2026-04\",\"posts\":1,\"given\":1,\"asked\":1,\"received\":1}]",
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

    private static String wrote(String kind, String url, String day) {
        return "state: approved\nkind: %s\nauthor: {name: Jo, url: \"https://jo.example.org/\"}\nurl: \"%s\"\npublished: %s\n"
                .formatted(kind, url, day);
    }

    @Test
    void itSaysWhoCreditsUsAndWhetherWeHaveTurnedToThemSince() {
        SiteFixture blog = blog().write("replies/a/q.yml", wrote("quotation", "https://jo.example.org/q", "2026-02-10"))
                .write("replies/a/l.yml", wrote("mention", "https://jo.example.org/linked", "2026-03-31"))
                .write("replies/b/r.yml", wrote("repost", "https://jo.example.org/r", "2026-05-01"))
                .write("replies/b/like.yml", wrote("like", "https://jo.example.org/like", "2026-05-01"))
                .write(
                        "replies/b/w.yml",
                        wrote("mention", "https://jo.example.org/w", "2026-05-02")
                                .replace("approved", "pending"))
                .write(
                        "posts/c.md",
                        "---\n{title: Third, date: 2026-04-02}\n---\n[So](https://jo.example.org/linked/).\n");
        JsonObject giving = json(blog.build());
        assertEquals(
                List.of("repost 2026-05-01 false", "mention 2026-03-31 true", "quotation 2026-02-10 false"),
                giving.getAsJsonArray("received").asList().stream()
                        .map(one -> one.getAsJsonObject())
                        .map(one -> one.get("kind").getAsString() + " "
                                + one.get("day").getAsString() + " "
                                + one.get("answered").getAsBoolean())
                        .toList());
        assertEquals("thank Jo", next(blog.build()).get(2));
        JsonObject may = giving.getAsJsonArray("months").asList().get(4).getAsJsonObject();
        assertEquals(
                "2026-05 1",
                may.get("month").getAsString() + " " + may.get("received").getAsInt());
        SiteFixture.Result credited = blog.write(
                        "posts/d.md", "---\n{title: Fourth, date: 2026-05-03}\n---\nThanks to @jo.\n")
                .write("people/jo.yml", "- {id: jo, name: Jo, url: \"https://jo.example.org/\"}\n")
                .build();
        assertTrue(json(credited).getAsJsonArray("received").asList().stream()
                .allMatch(one -> one.getAsJsonObject().get("answered").getAsBoolean()));
    }

    @Test
    void whoIsToldAtAnAccountOrAWorkOfTheirsIsTold() {
        SiteFixture blog = blog().write(
                        "people/more.yml",
                        "- {id: kim, name: Kim Li, accounts: {mastodon: \"@kim@social.example.org\"}}\n")
                .write(
                        "resources.yml",
                        "- {id: book, type: webpage, title: Book, author: Sam Lee, URL: \"https://books.example.org/1\"}\n")
                .write("posts/c.md", "---\n{title: Third, date: 2026-04-02}\n---\nBy @kim: [@book].\n")
                .write("ledger/notifications.yml", """
                        # version: 1
                        - {"source":"https://notes.example.org/posts/c/","target":"https://books.example.org/1","text":"0","state":"sent","at":"2026-04-03T00:00:00Z","sent":"2026-04-03T00:00:00Z"}
                        - {"source":"https://notes.example.org/posts/c/","target":"https://social.example.org/@kim","text":"0","state":"sent","at":"2026-04-04T00:00:00Z","sent":"2026-04-04T00:00:00Z"}
                        """);
        String people = json(blog.build()).get("people").toString();
        assertTrue(
                people.contains("\"name\":\"Sam Lee\",\"credited\":2,\"last\":\"2026-04-02\",\"told\":\"2026-04-03\""),
                people);
        assertTrue(
                people.contains("\"name\":\"Kim Li\",\"credited\":1,\"last\":\"2026-04-02\",\"told\":\"2026-04-04\""),
                people);
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
                        "January 2026: 4 given, 2 asked, 0 received",
                        "February 2026: 0 given, 0 asked, 0 received",
                        "March 2026: 0 given, 0 asked, 0 received",
                        "April 2026: 1 given, 1 asked, 1 received"),
                page.select("svg title").stream().map(Element::text).toList());
        assertEquals("100", page.select("svg rect.given").get(0).attr("height"));
        assertTrue(site.has("site/share/index.html"));
        assertFalse(site.has("site/share/giving.html"));
        assertFalse(site.has("site/share/giving.json"));
    }

    @Test
    void aDateThatNobodyCanMeanMakesNoMonths() {
        SiteFixture blog = blog().write("replies/a/f.yml", wrote("mention", "https://jo.example.org/f", "9999-01-01"))
                .write(
                        "replies/a/o.yml",
                        wrote("mention", "https://jo.example.org/o", "\"+999999999-01-01T00:00:00Z\""))
                .write("replies/a/p.yml", wrote("mention", "https://jo.example.org/p", "0001-01-01"));
        JsonObject giving = json(blog.build());
        assertEquals(4, giving.getAsJsonArray("months").size());
        assertTrue(giving.getAsJsonArray("received").asList().stream()
                .allMatch(one -> one.getAsJsonObject().get("day").getAsString().equals("2026-01-31")));
    }
}
