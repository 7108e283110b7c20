package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers say to a post is shown if its author wants it, and can do no harm whatever it says. */
class RepliesTest {
    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                replies: {webmention: "https://hook.example.org/notes", mail: me@notes.example.org}
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: a-l, name: Ada Lovelace, url: "https://ada.example.org/", consent: {name-as: A. L.}}
                -- posts/a.md
                ---
                {title: A & B, date: 2026-01-31, replies: "https://social.example.org/@grace/1"}
                ---
                Text.
                """);
    }

    private static String reply(String more) {
        return "state: approved\nauthor: {name: Mary Smith, url: \"https://mary.example.org/\"}\n" + more;
    }

    private static Document page(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        assertEquals(List.of(), site.problems(), site.printed());
        return site.page("/posts/a/");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='JaVaScRiPt&#58;alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<p style='position:fixed' class='site-header' id='content' onclick=alert(1)>x</p>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src='https://evil.example'></iframe>",
                "<form action='https://evil.example'><input name=password></form>",
                "</div></li></ol></section><h1>Taken over</h1>",
                "<!--<img src='--><img src=x onerror=alert(1)>",
                "<template><img src=x onerror=alert(1)></template>",
                "<base href='https://evil.example/'>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
            })
    void aHostileReplyIsHarmless(String html) {
        Document page = page(
                blog().write("replies/a/1.yml", reply("html: |\n  <p>Seen.</p>\n  " + html.replace("\n", "\n  "))));
        Element reply = page.select("#reply-1").first();
        assertNotNull(reply);
        assertTrue(reply.text().contains("Seen."), reply.outerHtml());
        Element said = reply.select(".e-content").first();
        assertNotNull(said);
        for (Element element : said.select("*:not(.e-content)")) {
            assertTrue(
                    List.of("p", "br", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
                            .contains(element.tagName()),
                    said.outerHtml());
            element.attributes()
                    .forEach(attribute ->
                            assertTrue(List.of("href", "rel").contains(attribute.getKey()), said.outerHtml()));
            assertTrue(element.attr("href").isEmpty() || element.attr("href").startsWith("http"), said.outerHtml());
        }
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
    }

    @Test
    void namesAndAddressesOfStrangersAreCleanedToo() {
        Document page = page(blog().write(
                        "replies/a/1.yml",
                        "state: approved\nauthor: {name: \"<b>M\\u202Eary</b>\\n\\u200B " + "x".repeat(200)
                                + "\"}\ntext: Hi"));
        String name = page.select(".reply .p-author").text();
        assertTrue(name.startsWith("<b>Mary</b> xxx") && name.endsWith("…") && name.length() < 100, name);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replies/a/1.yml | 'author: {name: A, url: \"javascript:alert(1)\"}' | 1:24: warning: \"url\" is no address of the Web",
                "replies/a/1.yml | 'text: Hello' | 1:1: warning: nobody says this",
                "replies/a/1.yml | 'author: {name: A}\nkind: lik' | 2:7: warning: there is no kind \"lik\"",
                "replies/a/1.yml | 'author: {name: A, person: adaa}\nstate: approved' | 1:27: warning: no person \"adaa\"",
                "replies/b/1.yml | 'author: {name: A}' | 1:1: warning: no post that is published has the slug \"b\"",
                "replies/1.yml | 'author: {name: A}' | 1:1: warning: this reply is to no post",
                "replies/a/1.yml | '- a' | 1:1: warning: this is no reply",
                "replies/a/1.yml | 'a: [' | 1:4: warning:",
            })
    void whatCannotBeUsedStopsNothing(String file, String text, String message) {
        SiteFixture.Result site =
                blog().write(file, text.replace("\\n", "\n") + "\n").build();
        assertTrue(site.succeeded());
        assertTrue(site.printed().contains(file + ":" + message), site.printed());
    }

    @Test
    void aLongOneIsCutAndOneBeyondAllMeasureIsNotRead() {
        Document page = page(blog().write("replies/a/1.yml", reply("html: \"" + "<p>word</p>".repeat(20_000) + "\"")));
        assertTrue(page.select("#reply-1 .e-content").text().length() < 25_000);
        SiteFixture.Result site = blog().write("replies/a/1.yml", reply("html: \"" + "<b>".repeat(3_500_000) + "\""))
                .build();
        assertEquals(List.of("reply-unusable"), site.problems());
        assertTrue(site.succeeded());
    }

    @Test
    void bytesThatAreNoTextStopNothing() {
        SiteFixture.Result site = blog().write(
                        "replies/a/2.yml", reply("text: a\u00e9b").getBytes(StandardCharsets.ISO_8859_1))
                .build();
        assertEquals(List.of("reply-unusable"), site.problems());
        assertTrue(site.printed().startsWith("replies/a/2.yml:3:8: warning: the file is not UTF-8"), site.printed());
        assertTrue(site.succeeded());
    }

    @Test
    void twoWhoSayThatTheyAnswerEachOtherAreBothShown() {
        Document page = page(blog().write("replies/a/1.yml", reply("in-reply-to: 2\ntext: One"))
                .write("replies/a/2.yml", reply("in-reply-to: 1\ntext: Two")));
        assertEquals(2, page.select(".reply").size());
        assertFalse(page.select("#reply-1 #reply-2").isEmpty()
                && page.select("#reply-2 #reply-1").isEmpty()
                && page.select("#replies > ol > li").size() != 2);
    }
}
