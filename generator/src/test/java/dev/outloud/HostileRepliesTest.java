package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strangers write does no harm and stops nothing. */
class HostileRepliesTest extends RepliesFixture {
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

    /** Whoever answers answers does not stop a build, however long they go on. */
    @Test
    void aLongThreadIsShownWhole() {
        SiteFixture blog = blog();
        for (int i = 1; i <= 3_000; i++) {
            blog.write("replies/a/" + i + ".yml", reply("in-reply-to: " + (i - 1) + "\ntext: Say " + i));
        }
        Document page = page(blog);
        assertEquals(3_000, page.select(".reply").size());
        assertEquals("Say 3000", page.select("#reply-3000 > .e-content").text());
        assertTrue(page.select("#reply-3000").parents().size() < 60, "no deeper than a page can show");
    }

    @Test
    void twoFilesOfOneNameAreTold() {
        SiteFixture.Result site = blog().write("replies/a/1.yml", reply("text: One"))
                .write("replies/a/1.yaml", reply("text: Two"))
                .build();
        assertEquals(List.of("reply-unusable"), site.problems());
        assertTrue(site.printed().contains("another reply to this post has the name \"1\""), site.printed());
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
