package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What site:sync keeps of the feeds of a blog's people, and how it asks for them. */
class SyncTest extends SyncFixture {
    private static List<String> titles(String file) {
        JsonArray items = JsonParser.parseString(file).getAsJsonObject().getAsJsonArray("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getAsJsonObject().get("title").getAsString())
                .toList();
    }

    private static JsonObject first(String file) {
        return JsonParser.parseString(file)
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void keepsWhatAFeedTellsNewestFirstAsPlainWords() {
        web.text("/feed", "application/rss+xml", RSS);
        SiteFixture blog = following("/feed");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
        String file = kept(blog, "ada.json");
        assertEquals(List.of("On numbers", "On engines"), titles(file));
        JsonObject item = first(file);
        assertEquals(web.url("/numbers"), item.get("url").getAsString());
        assertEquals("ada-2", item.get("id").getAsString());
        assertEquals("Of Bernoulli.", item.get("summary").getAsString());
        assertEquals("2026-05-02T10:00:00Z", item.get("published").getAsString());
        assertTrue(file.contains("\"summary\": \"How they weave.\"") && file.contains("\"Learning\""), file);
    }

    @Test
    void aSecondRunAsksForWhatIsNewAndWritesNothing() {
        web.on("/feed", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sat, 02 May 2026 10:00:00 GMT");
            byte[] body = RSS.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
        });
        SiteFixture blog = following("/feed");
        sync(blog);
        String before = kept(blog, "ada.json");
        blog.at("2026-07-01T00:00:00Z");
        assertEquals("1: 0 new, 1 unchanged, 0 failed, 0 without", counts(sync(blog)));
        assertEquals(before, kept(blog, "ada.json"));
        assertEquals("Sat, 02 May 2026 10:00:00 GMT", web.last("/feed").header("If-modified-since"));
        assertEquals("Outloud (+https://notes.example.org/)", web.last("/feed").header("User-agent"));
    }

    @Test
    void whatAFeedNoLongerHasStays() {
        web.text("/feed", "application/rss+xml", RSS);
        SiteFixture blog = following("/feed");
        sync(blog);
        web.text(
                "/feed",
                "application/rss+xml",
                RSS.replaceFirst(
                        "(?s)<item>.*</item>",
                        "<item><title>Third</title><link>https://ada.example.org/3</link></item>"));
        blog.at("2026-06-03T00:00:00Z");
        assertEquals("1: 1 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
        assertEquals(List.of("Third", "On numbers", "On engines"), titles(kept(blog, "ada.json")));
        blog.at("2026-06-09T00:00:00Z");
        String before = kept(blog, "ada.json");
        sync(blog);
        assertEquals(before, kept(blog, "ada.json"), "an item without a date keeps the one on which it was found");
    }

    static Stream<Arguments> formats() {
        String rdf = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"%s\"><channel>"
                + "<title>T</title><link>https://a.example/</link><description>d</description></channel>"
                + "<item><title>One</title><link>https://a.example/1</link></item></rdf:RDF>";
        String rss = "<rss version=\"%s\"><channel><title>T</title><link>https://a.example/</link>"
                + "<description>d</description><language>en</language>"
                + "<item><title>One</title><link>https://a.example/1</link><description>w</description></item>"
                + "</channel></rss>";
        return Stream.of(
                Arguments.of("RSS 0.90", rdf.formatted("http://my.netscape.com/rdf/simple/0.9/")),
                Arguments.of(
                        "RSS 0.91 of Netscape",
                        "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                                + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">" + rss.formatted("0.91")),
                Arguments.of("RSS 0.92", rss.formatted("0.92")),
                Arguments.of("RSS 0.93", rss.formatted("0.93")),
                Arguments.of("RSS 0.94", rss.formatted("0.94")),
                Arguments.of("RSS 1.0", rdf.formatted("http://purl.org/rss/1.0/")),
                Arguments.of("RSS 2.0", rss.formatted("2.0")),
                Arguments.of("RSS 2.0 behind blank lines", "\n\n  " + rss.formatted("2.0")),
                Arguments.of(
                        "RSS 2.0 with entities of HTML", rss.formatted("2.0").replace(">One<", ">O&#110;e&nbsp;<")),
                Arguments.of(
                        "Atom 0.3",
                        "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>T</title>"
                                + "<link rel=\"alternate\" type=\"text/html\" href=\"https://a.example/\"/>"
                                + "<modified>2026-05-01T00:00:00Z</modified><entry><title>One</title>"
                                + "<link rel=\"alternate\" type=\"text/html\" href=\"https://a.example/1\"/>"
                                + "<id>i</id><issued>2026-05-01T00:00:00Z</issued>"
                                + "<modified>2026-05-01T00:00:00Z</modified></entry></feed>"),
                Arguments.of(
                        "Atom 1.0",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>f</id>"
                                + "<updated>2026-05-01T00:00:00Z</updated><entry><title type=\"html\">&lt;b&gt;One&lt;/b&gt;"
                                + "</title><link href=\"https://a.example/1\"/><id>i</id>"
                                + "<updated>2026-05-01T00:00:00Z</updated><summary>s</summary></entry></feed>"),
                Arguments.of(
                        "JSON Feed 1",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"T\",\"items\":["
                                + "{\"id\":\"i\",\"url\":\"https://a.example/1\",\"title\":\"One\",\"content_html\":\"x\"}]}"),
                Arguments.of(
                        "JSON Feed 1.1",
                        "\uFEFF{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":["
                                + "{\"id\":7,\"url\":\"https://a.example/1\",\"title\":\"One\",\"content_text\":\"x\","
                                + "\"date_published\":\"2026-05-01T00:00:00+02:00\"},{\"id\":true},7]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void readsEveryFormat(String name, String feed) {
        web.text("/feed", "application/xml", feed);
        SiteFixture blog = following("/feed");
        SyncReport report = sync(blog);
        assertEquals("1: 1 new, 0 unchanged, 0 failed, 0 without", counts(report), printed(report.diagnostics()));
        assertEquals(List.of("One"), titles(kept(blog, "ada.json")));
        assertEquals(
                "https://a.example/1", first(kept(blog, "ada.json")).get("url").getAsString());
    }

    @Test
    void whatHasNeitherLinkNorIdIsKeptEachByItself() {
        web.text(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>T</title><link>https://a.example/</link><description>d</description>"
                        + "<item><title>One</title></item><item><title>Two</title></item></channel></rss>");
        SiteFixture blog = following("/feed");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
        SiteFixture.Result site = blog.build();
        site.done();
        assertEquals(2, site.page("/reading/").select("section:has(h2 time) h3").size());
        assertTrue(site.file("site/reading/feed.xml").contains("https://a.example/#two</guid>"));
        assertEquals("1: 0 new, 1 unchanged, 0 failed, 0 without", counts(sync(blog)));
    }

    static Stream<Arguments> encodings() {
        String feed =
                "<rss version=\"2.0\"><channel><title>T</title><link>https://a.example/</link><description>d</description>"
                        + "<item><title>Käse “ok”</title><link>https://a.example/1</link></item></channel></rss>";
        return Stream.of(
                Arguments.of(
                        "UTF-8 that says that it is something else", "UTF-8", "text/xml; charset=iso-8859-1", "", feed),
                Arguments.of("windows-1252 that says UTF-8", "windows-1252", "text/xml; charset=utf-8", "", feed),
                Arguments.of("windows-1252 that says nothing", "windows-1252", "application/xml", "", feed),
                Arguments.of("UTF-16 with a mark", "UTF-16", "text/xml", "", feed),
                Arguments.of("UTF-16 without a mark", "UTF-16LE", "text/xml", "", feed),
                Arguments.of(
                        "what the declaration says",
                        "windows-1250",
                        "text/xml",
                        "<?xml version=\"1.0\" encoding=\"windows-1250\"?>",
                        feed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsFeedsWhateverTheySayOfTheirEncoding(String name, String charset, String type, String head, String feed)
            throws java.io.UnsupportedEncodingException {
        web.bytes("/feed", type, (head + feed).getBytes(charset));
        SiteFixture blog = following("/feed");
        sync(blog);
        assertEquals(List.of("Käse “ok”"), titles(kept(blog, "ada.json")));
    }

    @Test
    void datesThatNobodyPublishedOnCountAsNone() {
        web.text(
                "/feed",
                "application/rss+xml",
                RSS.replace("Fri, 01 May 2026", "Mon, 01 Jan 0001").replace("Sat, 02 May 2026", "Sat, 02 May 2099"));
        SiteFixture blog = following("/feed").at("2026-06-01T12:00:00Z");
        sync(blog);
        assertEquals(2, kept(blog, "ada.json").split("2026-06-01T12:00:00Z", -1).length - 1, kept(blog, "ada.json"));
        blog.build().done();
    }

    @Test
    void nobodyIsFollowedAgainstTheirWillOrTheAuthors() {
        web.text("/feed", "application/rss+xml", RSS);
        SiteFixture shy = following("/feed")
                .write("people.yml", """
                - {id: grace, name: Grace, author: true, url: "URL/feed"}
                - {id: ada, name: Ada, feed: "URL/feed", consent: {list: false}}
                - {id: mary, name: Mary, feed: "URL/feed"}
                """.replace("URL", web.url("")))
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nreading: {without: [mary]}\n");
        assertEquals("0: 0 new, 0 unchanged, 0 failed, 0 without", counts(sync(shy)));
        assertEquals(List.of(), web.paths());
        assertEquals(Map.of(), kept(shy));
    }

    @Test
    void aServerThatAsksForRestGetsItInTheNextRunToo() {
        web.status("/feed", 429, "Retry-After", "7200");
        SiteFixture blog = following("/feed").at("2026-06-01T12:00:00Z");
        SyncReport report = sync(blog);
        assertTrue(
                printed(report.diagnostics()).contains("answered 429, and asks to come back in 2 hours"),
                printed(report.diagnostics()));
        web.forget();
        blog.at("2026-06-01T13:00:00Z");
        assertEquals(1, sync(blog).resting());
        assertEquals(List.of(), web.paths());
        web.text("/feed", "application/rss+xml", RSS);
        blog.at("2026-06-01T14:30:00Z");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
        assertFalse(kept(blog, "ada.json").contains("failing"));
    }

    @Test
    void aBrokenLedgerIsRefusedAndKept() {
        web.text("/feed", "application/rss+xml", RSS);
        SiteFixture blog = following("/feed").write("ledger/following/ada.json", """
                {
                  "version": 1,
                <<<<<<< ours
                  "person": "ada",
                """);
        SiteException failure = assertThrows(SiteException.class, () -> sync(blog));
        String said = printed(failure.diagnostics());
        assertTrue(said.contains("ledger/following/ada.json:") && said.contains("[ledger-damaged]"), said);
        assertTrue(said.contains("take the file from version control"), said);
        assertTrue(kept(blog, "ada.json").contains("<<<<<<< ours"));
        blog.write("ledger/following/ada.json", "{\"version\": 2}");
        assertTrue(printed(assertThrows(SiteException.class, () -> sync(blog)).diagnostics())
                .contains("a later version of Outloud"));
        blog.write("ledger/following/ada.json", "{\"version\": 1, \"person\": \"ada\"}");
        assertFalse(blog.build().succeeded());
    }
}
