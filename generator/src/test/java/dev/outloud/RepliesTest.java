package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What readers say to a post is shown if its author wants it. */
class RepliesTest extends RepliesFixture {
    @Test
    void approvedRepliesAreShownOldestFirstWithTheirAnswers() {
        Document page = page(blog().write(
                        "replies/a/1.yml",
                        reply(
                                "url: https://mary.example.org/notes/7\npublished: 2026-02-03T10:00:00+01:00\ntext: |\n  I tried it.\n\n  It works."))
                .write("replies/a/0.yml", reply("published: 2026-02-02\ntext: First!"))
                .write(
                        "replies/a/2.yml",
                        "state: approved\nauthor: {name: Impostor, url: \"http://www.ada.example.org\"}\n"
                                + "in-reply-to: https://mary.example.org/notes/7\npublished: 2026-02-04\nhtml: \"<p>Me <em>too</em>.</p>\"")
                .write("replies/a/3.yml", reply("in-reply-to: 2\ntext: Good."))
                .write("replies/a/4.yml", reply("kind: like"))
                .write(
                        "replies/a/5.yml",
                        reply("kind: mention\nurl: https://mary.example.org/digest\ntext: Worth reading.")));
        assertEquals("4 replies", page.select("#replies-title").text());
        List<Element> top = page.select("#replies > ol").get(0).children();
        assertEquals(
                List.of("reply-0", "reply-1"), top.stream().map(Element::id).toList());
        assertEquals(
                List.of("I tried it.", "It works."),
                top.get(1).child(1).select("p").eachText());
        Element answer = top.get(1).select("#reply-2").first();
        assertNotNull(answer);
        Element author = answer.select(".p-author").first();
        assertNotNull(author);
        assertEquals("A. L.", author.text(), "known by the address, and named as agreed");
        assertEquals("/people/a-l/", author.attr("href"));
        assertEquals("Good.", answer.select("#reply-3 .e-content").text());
        assertEquals("Mary Smith", page.select("#replies > p").get(0).text());
        assertEquals("Worth reading.", page.select("#reply-5 .e-content").text());
    }

    @Test
    void readersAreToldHowToAnswer() {
        Document page = page(blog());
        assertEquals(
                "https://hook.example.org/notes",
                page.select("link[rel=webmention]").attr("href"));
        Element form = page.select("form.webmention").first();
        assertNotNull(form);
        assertEquals("https://hook.example.org/notes", form.attr("action"));
        assertEquals(
                "https://notes.example.org/posts/a/",
                form.select("[name=target]").attr("value"));
        assertEquals(
                List.of(
                        "https://social.example.org/@grace/1",
                        "mailto:me@notes.example.org?subject=Re%3A%20A%20%26%20B"),
                page.select("#replies > p a").eachAttr("href"));
        assertEquals(
                0,
                page(blog().write("posts/a.md", "---\n{title: A, date: 2026-01-31, replies: false}\n---\nText.\n"))
                        .select("#replies")
                        .size());
    }

    @Test
    void whatWaitsForTheAuthorIsSaidOnceAndNotShown() {
        SiteFixture blog = blog().write("replies/a/1.yml", "author: {name: Mary}\ntext: Hello")
                .write("replies/a/2.yml", "author: {name: Eve}\ntext: Buy!\nstate: rejected")
                .write("replies/a/3.yml", "author: {name: Ada}\ntext: Hello");
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("reply-pending"), site.problems());
        assertTrue(
                site.printed()
                        .startsWith(
                                "replies/a/1.yml:1:1: note: 2 replies wait for your word, this one of Mary among them"),
                site.printed());
        assertEquals(0, site.page("/posts/a/").select(".reply").size());
    }

    @Test
    void whoAnswersIsCreditedOnTheirPage() {
        SiteFixture.Result site = blog().write(
                        "replies/a/1.yml",
                        "state: approved\nauthor: {name: Ada, url: \"https://ada.example.org/\"}\npublished: 2026-02-03\ntext: Yes.")
                .build();
        site.done();
        Document page = site.page("/people/a-l/");
        assertEquals(
                List.of("/posts/a/#reply-1"),
                page.select("#answers ~ * a, #answers + * a").eachAttr("href").stream()
                        .distinct()
                        .toList());
        assertEquals(0, page.select("meta[name=robots], .empty").size());
        assertTrue(site.file("site/sitemap.xml").contains("/people/a-l/"));
    }

    @Test
    void aFeedHasWhatIsSaidWithWhoSaysItAndWhere() {
        SiteFixture.Result site = blog().write(
                        "replies/a/1.yml",
                        reply("published: 2026-02-03\nhtml: \"<p>I tried <a href='/x'>it</a>.</p><p>Twice.</p>\""))
                .write("replies/a/2.yml", reply("published: 2026-02-04\nin-reply-to: 1\ntext: Me too."))
                .write("replies/a/3.yml", reply("kind: like"))
                .build();
        site.done();
        Document feed = Jsoup.parse(site.file("site/replies/feed.xml"), Parser.xmlParser());
        assertEquals(
                List.of("https://notes.example.org/posts/a/#reply-2", "https://notes.example.org/posts/a/#reply-1"),
                feed.select("item > link").eachText());
        assertEquals(
                List.of("Mary Smith on “A & B”", "Mary Smith on “A & B”"),
                feed.select("item > title").eachText());
        assertEquals(
                List.of("Mary Smith", "Mary Smith"),
                feed.select("item > dc|creator").eachText());
        assertEquals(
                "I tried it. Twice.", feed.select("item > description").get(1).text());
        assertTrue(site.page("/feeds/").select("#said").hasText());
        assertFalse(blog().build().has("site/replies/feed.xml"));
    }

    @Test
    void repliesToAPostThatIsHeldBackWaitWithIt() {
        SiteFixture blog = blog().write("posts/b.md", "---\n{title: B, date: 2027-01-31}\n---\nText.\n")
                .write("replies/b/1.yml", reply("text: Early."));
        assertEquals(List.of("held-back"), blog.build().problems());
    }

    @Test
    void whoIsTrustedHasToBeSomebody() {
        SiteFixture.Result site = blog().write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nreplies: {trust: [a-k]}\n")
                .build();
        assertEquals(List.of("unknown-person"), site.problems());
        assertTrue(site.printed().startsWith("site.yml:4:19: error: no person \"a-k\""), site.printed());
        assertTrue(site.printed().endsWith("hint: did you mean \"a-l\"?"), site.printed());
    }

    @Test
    void linesWithAnAngleAreAQuotation() {
        Document page = page(blog().write(
                        "replies/a/1.yml",
                        reply("text: |\n  > Have you\n  > tried?\n  Yes.\n\n  >> And she?\n\n  No > one.\n")));
        assertEquals(
                List.of("Have you tried?", "And she?"),
                page.select("#reply-1 .e-content blockquote p").eachText());
        assertEquals(
                List.of("Yes.", "No > one."),
                page.select("#reply-1 .e-content > p").eachText());
    }
}
