package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What readers see of what the people of the network published. */
class ReadingPageTest {
    private static String item(String id, String title, String published) {
        return "{\"id\": \"" + id + "\", \"url\": \"https://ada.example.org/" + id + "\", \"title\": \"" + title
                + "\", \"summary\": \"About <b>it</b> & Full Name.\", \"published\": \"" + published
                + "\", \"language\": \"de\", \"tags\": [\"Learning\"]}";
    }

    private static String file(String person, String... items) {
        return "{\"version\": 1, \"person\": \"" + person
                + "\", \"feed\": \"https://ada.example.org/feed\", \"title\": \"Notes of " + person
                + "\", \"home\": \"https://ada.example.org/\", \"items\": [" + String.join(",", items) + "]}";
    }

    private static SiteFixture blog() {
        return SiteFixture.post("By @ada, @mary and @short.\n\n> W.\n>\n> — @nobody-known\n", "tags: [learning]")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: ada, name: Ada Lovelace, feed: "https://ada.example.org/feed"}
                        - {id: mary, name: Mary Smith, consent: {list: false}}
                        - {id: short, name: Full Name, consent: {name-as: F. N.}}
                        - {id: nobody-known, name: Nora New}
                        """)
                .write(
                        "ledger/following/ada.json",
                        file(
                                "ada",
                                item("1", "One", "2026-05-01T10:00:00Z"),
                                item("2", "Two <script>", "2026-05-02T23:30:00Z"),
                                item("3", "Three", "2026-05-01T11:00:00Z"),
                                item("4", "Four", "2026-04-01T11:00:00Z")))
                .write("ledger/following/mary.json", file("mary", item("5", "Hidden", "2026-05-01T10:00:00Z")))
                .write("ledger/following/gone.json", file("gone", item("6", "Gone", "2026-05-01T10:00:00Z")));
    }

    private static SiteFixture.Result built(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        site.done();
        return site;
    }

    @Test
    void thePageShowsTheLatestByDayAndByPerson() {
        Document page = built(blog()).page("/reading/");
        assertEquals(
                List.of("3 May 2026", "1 May 2026", "1 April 2026"),
                page.select("h2 time").eachText());
        assertEquals(
                List.of("Two <script>", "Three", "One", "Four"),
                page.select("section:has(h2 time) h3").eachText());
        Element first = Objects.requireNonNull(page.selectFirst(".h-cite"));
        assertEquals("https://ada.example.org/2", first.select("a.u-url").attr("href"));
        assertEquals("/people/ada/", first.select("a.p-author").attr("href"));
        assertEquals("About <b>it</b> & F. N..", first.select(".p-summary").text());
        assertEquals("de", first.select("div").attr("lang"));
        Element person = Objects.requireNonNull(page.selectFirst("#by-person")).parent();
        assertEquals(3, Objects.requireNonNull(person).select("li").size());
        assertEquals(1, person.select("a[href=https://ada.example.org/feed]").size());
    }

    @Test
    void theFeedPassesThemOnWithTheirSource() {
        SiteFixture.Result site = built(blog());
        Document feed = Jsoup.parse(site.file("site/reading/feed.xml"), "", Parser.xmlParser());
        Element item = Objects.requireNonNull(feed.selectFirst("item"));
        assertEquals("https://ada.example.org/2", item.select("link").text());
        assertEquals("Ada Lovelace", item.select("dc|creator").text());
        assertEquals("https://ada.example.org/feed", item.select("source").attr("url"));
        assertEquals("Notes of ada", item.select("source").text());
        assertTrue(item.select("content|encoded").text().contains("About &lt;b&gt;it"), item.outerHtml());
        assertEquals(
                "/reading/feed.xml",
                site.page("/reading/").select("head link[rel=alternate]").attr("href"));
        assertEquals(1, site.page("/").select("footer a[href=/reading/]").size());
    }

    @Test
    void aPersonsPageShowsWhatTheyPublishedLast() {
        Document page = built(blog()).page("/people/ada/");
        assertEquals(
                List.of("Two <script>", "Three", "One"),
                page.select("section:has(#latest) h3").eachText());
    }

    @Test
    void nobodyIsShownWhoIsNotListed() {
        String page = built(blog()).page("/reading/").html();
        assertFalse(page.contains("Hidden") || page.contains("Gone") || page.contains("Full Name"), page);
    }

    @Test
    void withoutFeedsOrWhenSwitchedOffThereIsNoPage() {
        SiteFixture.Result none = built(SiteFixture.post("By @ada-lovelace."));
        assertFalse(none.has("site/reading/index.html") || none.has("site/reading/feed.xml"));
        assertFalse(none.page("/").html().contains("/reading/"));
        SiteFixture.Result off = built(blog().write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\noutputs: {reading: false}\n"));
        assertFalse(off.has("site/reading/index.html")
                || off.page("/people/ada/").html().contains("Lately"));
    }

    @Test
    void whatLiesUnderAFormerIdCountsUntilThereIsSomethingUnderThePresentOne() {
        SiteFixture blog = blog().write("people.yml", """
                - {id: grace, name: Grace Writer, author: true}
                - {id: zada, name: Ada Lovelace, aliases: [ada], feed: "https://ada.example.org/feed"}
                - {id: mary, name: Mary Smith}
                - {id: short, name: Full Name}
                - {id: nobody-known, name: Nora New}
                """);
        assertTrue(built(blog).page("/reading/").text().contains("Three"));
        blog.write("ledger/following/zada.json", file("zada", item("9", "Nine", "2026-05-01T10:00:00Z")));
        String page = built(blog).page("/reading/").text();
        assertTrue(page.contains("Nine") && !page.contains("Three"), page);
    }

    @Test
    void whatTwoFeedsHaveIsShownOnce() {
        SiteFixture blog =
                blog().write("ledger/following/short.json", file("short", item("3", "Three", "2026-05-01T11:00:00Z")));
        assertEquals(
                1,
                built(blog)
                        .page("/reading/")
                        .select("section:has(h2 time) h3:contains(Three)")
                        .size());
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsRefused() {
        SiteFixture blog = blog().write(
                        "ledger/following/ada.json",
                        file("ada", item("1", "One", "2026-05-01T10:00:00Z"))
                                .replace("https://ada.example.org/\"", "javascript:alert(1)\""));
        assertEquals(1, blog.build().printed(Problem.LEDGER_DAMAGED).size());
        blog.write("ledger/following/ada.json", "{\"version\": 1, \"person\": \"ada\", \"items\": {}}");
        assertTrue(
                blog.build().printed().contains("\"items\" must be a list"),
                blog.build().printed());
    }

    @Test
    void thePagesAreValidHtml() {
        SiteFixture.Result site = built(blog());
        Map<String, String> pages = new TreeMap<>(site.pages());
        pages.put("kit", site.file("share/reading.html"));
        pages.put("index", site.file("share/index.html"));
        assertEquals(List.of(), HtmlJudge.judge(pages));
    }

    @Test
    void whoIsNotFollowedHasToBeSomebody() {
        SiteFixture.Result site = blog().write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nreading: {without: [adda]}\n")
                .build();
        assertEquals(1, site.printed(Problem.UNKNOWN_PERSON).size());
        assertTrue(site.printed().contains("did you mean \"ada\"?"), site.printed());
    }
}
