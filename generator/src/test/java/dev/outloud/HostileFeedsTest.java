package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever strangers send: a run ends, says what was wrong, and nothing of it gets into a page but plain words. */
class HostileFeedsTest extends SyncFixture {
    private static final String ITEM = "<rss version=\"2.0\"><channel><title>T</title><link>https://a.example/</link>"
            + "<description>d</description><item>%s</item></channel></rss>";

    static Stream<Arguments> feeds() {
        int many = 100_000;
        return Stream.of(
                Arguments.of("deep XML", "<rss version=\"2.0\">" + "<a>".repeat(many) + "</a>".repeat(many) + "</rss>"),
                Arguments.of(
                        "deep XHTML in Atom",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>E</title><id>i</id>"
                                + "<link href=\"https://a.example/1\"/><content type=\"xhtml\">"
                                + "<div xmlns=\"http://www.w3.org/1999/xhtml\">".repeat(20_000)
                                + "</div>".repeat(20_000)
                                + "</content></entry></feed>"),
                Arguments.of(
                        "deep JSON", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(many)),
                Arguments.of(
                        "deep HTML",
                        ITEM.formatted("<title>E</title><link>https://a.example/1</link><description>"
                                + "&lt;div&gt;".repeat(many) + "</description>")),
                Arguments.of(
                        "a title without end",
                        ITEM.formatted("<title>" + "x".repeat(2_000_000) + "</title><link>https://a.example/1</link>")),
                Arguments.of("a doctype without end", "<!DOCTYPE rss " + "x".repeat(many)),
                Arguments.of("comments without end", "<!--".repeat(many)),
                Arguments.of("many attributes", "<rss version=\"2.0\" " + "a=\"\" ".repeat(many) + "/>"),
                Arguments.of("nothing", ""),
                Arguments.of("no feed", "<a/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void everyRunEndsAndTheBlogIsBuilt(String name, String feed) {
        web.text("/feed", "application/xml", feed);
        SiteFixture blog = following("/feed");
        SyncReport report = sync(blog);
        assertEquals(1, report.failed() + report.news().size() + report.unchanged(), printed(report.diagnostics()));
        assertTrue(kept(blog, "ada.json").length() < 10_000, name);
        blog.build().done();
    }

    @Test
    void whatWouldRunInAPageIsWordsInAllOfThem() {
        String evil =
                "&lt;script&gt;evil()&lt;/script&gt;&lt;img src=x onerror=evil()&gt;\"'&gt;&lt;svg onload=evil()&gt;";
        web.text(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>" + evil + "</title><link>javascript:evil()</link><description>d"
                        + "</description><item><title>One " + evil
                        + "</title><link>https://a.example/1</link><category>" + evil + "</category><description>"
                        + evil + " words</description></item>"
                        + "<item><title>Two</title><link>javascript:evil()</link><guid>javascript:evil()</guid></item>"
                        + "<item><title>Three</title><link>https://a.example/\" onclick=\"evil()</link></item>"
                        + "</channel></rss>");
        SiteFixture blog = following("/feed");
        assertEquals(1, sync(blog).added());
        blog.build().done();
        Map<String, String> bad = new TreeMap<>(blog.outputs());
        bad.values()
                .removeIf(text ->
                        !text.matches("(?s).*(<script>evil|<img src=x|<svg onload|\"javascript:|\" onclick=\"evil).*"));
        assertEquals(Map.of(), bad);
        assertFalse(kept(blog, "ada.json").contains("evil()</script>"));
        assertTrue(blog.build().page("/reading/").text().contains("One"));
    }
}
