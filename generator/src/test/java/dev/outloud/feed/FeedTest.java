package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.outloud.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feed reader gets. */
class FeedTest {
    private static final String BLOG = """
            -- site.yml
            title: Notes & <thoughts>
            tagline: Out "loud"
            url: https://notes.example.org/
            language: en
            timezone: Europe/Berlin
            authors: [grace]
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada-lovelace, name: Ada Lovelace, feed: "https://ada.example.org/feed?a=1&b=2", url: "https://ada.example.org/"}
            - {id: mary-smith, name: Mary Smith, feed: "https://mary.example.org/feed"}
            - {id: shy, name: Shy Person, consent: {list: false}, feed: "https://shy.example.org/feed"}
            - {id: short, name: Full Name, consent: {name-as: F. N.}}
            -- posts/a.md
            ---
            title: A & <b> "bold" one
            date: 2026-01-31
            updated: 2026-02-02T08:30:00+01:00
            description: How a < b & c
            tags: [learning]
            image: {src: pic.svg, alt: A picture}
            ask: [What do you think?]
            ---
            By @ada-lovelace, @mary-smith, @shy and @short. [Up](#part), [home](/), [b](b.md), <a href="/raw/">raw</a>.

            ## Part

            > Words.
            >
            > — @ada-lovelace

            ![In text](pic.svg)
            -- posts/b.md
            ---
            title: B
            date: 2026-01-30T10:00:00+01:00
            lang: de
            authors: [ada-lovelace]
            ---
            Text mit ~~alt~~ Fußnote[^1].

            [^1]: Unten.
            -- posts/pic.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>
            -- static/raw/index.html
            <p>raw</p>
            """;

    private final SiteFixture.Result site = build(BLOG);

    private static SiteFixture.Result build(String blog) {
        SiteFixture.Result site = SiteFixture.of(blog).build();
        site.done();
        return site;
    }

    private Document xml(String path) {
        return Jsoup.parse(site.file(path), "", Parser.xmlParser());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/feed.xml", "site/atom.xml"})
    void aReaderSeesThePostsNewestFirstWithFullText(String path) throws FeedException, IOException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.file(path)));
        assertEquals("Notes & <thoughts>", feed.getTitle());
        List<SyndEntry> entries = feed.getEntries();
        assertEquals(
                List.of("A & <b> “bold” one", "B"),
                entries.stream().map(SyndEntry::getTitle).toList());
        SyndEntry first = entries.get(0);
        assertEquals("https://notes.example.org/posts/a/", first.getUri());
        assertEquals("https://notes.example.org/posts/a/", first.getLink());
        assertEquals(
                "2026-01-30T23:00:00Z", first.getPublishedDate().toInstant().toString());
        assertEquals("learning", first.getCategories().get(0).getName());
        String html = first.getContents().get(0).getValue();
        assertTrue(html.contains("Words.") && html.contains("What do you think?"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/feed.xml", "site/atom.xml", "site/feed.json"})
    void everyAddressInTheTextIsAbsolute(String path) {
        List<String> texts = path.endsWith("json")
                ? json().getAsJsonArray("items").asList().stream()
                        .map(item -> item.getAsJsonObject().get("content_html").getAsString())
                        .toList()
                : xml(path).select("content|encoded, entry > content").eachText();
        assertEquals(2, texts.size());
        int seen = 0;
        for (String text : texts) {
            for (Element element : Jsoup.parseBodyFragment(text).select("[href], [src], [cite]")) {
                for (String name : List.of("href", "src", "cite")) {
                    String value = element.attr(name);
                    seen += value.isEmpty() ? 0 : 1;
                    assertTrue(value.isEmpty() || value.startsWith("https://"), element.outerHtml());
                }
            }
        }
        assertTrue(seen > 10, "only " + seen + " addresses");
        assertTrue(texts.get(0).contains("https://notes.example.org/posts/a/#part"), texts.get(0));
        assertTrue(texts.get(0).contains("https://notes.example.org/raw/"), texts.get(0));
    }

    @Test
    void rssSaysWhereItIsWhoWroteAndWhomItCredits() {
        Document rss = xml("site/feed.xml");
        assertEquals(
                "https://notes.example.org/feed.xml",
                rss.select("channel > atom|link[rel=self]").attr("href"));
        Element item = Objects.requireNonNull(rss.selectFirst("item"));
        assertEquals("true", item.select("guid").attr("isPermaLink"));
        assertEquals("https://notes.example.org/posts/a/", item.select("guid").text());
        assertEquals(List.of("Grace Writer"), item.select("dc|creator").eachText());
        assertEquals(
                List.of("Ada Lovelace", "Mary Smith", "F. N."),
                item.select("dc|contributor").eachText());
    }

    @Test
    void aDescriptionReadsTheSameAsHtmlAndAsText() {
        assertEquals(
                "How a &lt; b &amp; c",
                xml("site/feed.xml").select("item > description").get(0).text());
        assertEquals(
                "How a < b & c",
                xml("site/atom.xml").select("entry > summary[type=text]").get(0).text());
    }

    @Test
    void datesStandInTheZoneOfTheBlogSoThatADayStaysThatDay() {
        Document rss = xml("site/feed.xml");
        assertEquals(
                List.of("Sat, 31 Jan 2026 00:00:00 +0100", "Fri, 30 Jan 2026 10:00:00 +0100"),
                rss.select("item > pubDate").eachText());
        assertEquals(
                "Mon, 2 Feb 2026 08:30:00 +0100",
                rss.select("channel > pubDate").text());
        Document atom = xml("site/atom.xml");
        assertEquals(
                "2026-01-31T00:00:00+01:00",
                atom.select("entry > published").get(0).text());
        assertEquals(
                "2026-02-02T08:30:00+01:00",
                atom.select("entry > updated").get(0).text());
        assertEquals(
                "2026-01-30T10:00:00+01:00",
                atom.select("entry > updated").get(1).text());
        assertEquals("2026-02-02T08:30:00+01:00", atom.select("feed > updated").text());
    }

    @Test
    void atomHasWhatItsStandardAsksFor() {
        Document atom = xml("site/atom.xml");
        assertEquals("https://notes.example.org/", atom.select("feed > id").text());
        assertEquals(
                "https://notes.example.org/atom.xml",
                atom.select("feed > link[rel=self]").attr("href"));
        assertEquals("en", atom.select("feed").attr("xml:lang"));
        assertEquals("de", atom.select("entry").get(1).attr("xml:lang"));
        assertEquals(
                List.of("Grace Writer"),
                atom.select("entry").get(0).select("author > name").eachText());
        assertEquals(
                List.of("Ada Lovelace", "Mary Smith", "F. N."),
                atom.select("entry").get(0).select("contributor > name").eachText());
        assertEquals(0, atom.select("dc|date").size());
    }

    @Test
    void aFeedWithoutPostsIsAFeedAllTheSame() throws FeedException, IOException {
        SiteFixture.Result empty = SiteFixture.empty()
                .write("site.yml", "title: Empty\nurl: https://notes.example.org/\n")
                .build();
        Document atom = Jsoup.parse(empty.file("site/atom.xml"), "", Parser.xmlParser());
        assertEquals("1970-01-01T00:00:00Z", atom.select("feed > updated").text());
        assertEquals(
                0,
                new SyndFeedInput()
                        .build(new StringReader(empty.file("site/feed.xml")))
                        .getEntries()
                        .size());
        assertEquals(
                0,
                JsonParser.parseString(empty.file("site/feed.json"))
                        .getAsJsonObject()
                        .getAsJsonArray("items")
                        .size());
    }

    @Test
    void anEntryWithoutAnAuthorStandsUnderTheFeedsOwn() {
        SiteFixture.Result nobody = SiteFixture.post("Text.")
                .write("site.yml", "title: Nobody\nurl: https://notes.example.org/\n")
                .write("people.yml", "[]")
                .build();
        Document atom = Jsoup.parse(nobody.file("site/atom.xml"), "", Parser.xmlParser());
        assertEquals(1, atom.select("entry").size());
        assertEquals("Nobody", atom.select("feed > author > name").text());
    }

    private JsonObject json() {
        return JsonParser.parseString(site.file("site/feed.json")).getAsJsonObject();
    }

    @Test
    void jsonFeedIsValidByVersion11() throws IOException {
        try (var in = Objects.requireNonNull(FeedTest.class.getResourceAsStream("/json-feed-1.1.schema.json"))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ValidatorFactory judges = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());
            Validator.Result result = judges.validate(schema, site.file("site/feed.json"));
            assertTrue(result.isValid(), () -> result.getErrors().toString());
            Validator.Result broken =
                    judges.validate(schema, site.file("site/feed.json").replace("\"content_html\"", "\"content\""));
            assertFalse(broken.isValid(), "the schema lets everything pass");
        }
        JsonObject first = json().getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals("2026-01-31T00:00:00+01:00", first.get("date_published").getAsString());
        assertEquals("2026-02-02T08:30:00+01:00", first.get("date_modified").getAsString());
        assertEquals(
                "https://notes.example.org/posts/pic.svg", first.get("image").getAsString());
        JsonArray credited = first.getAsJsonObject("_credits").getAsJsonArray("people");
        assertEquals(3, credited.size(), credited.toString());
    }

    @Test
    void tagsAndPeopleHaveFeedsOfTheirOwn() {
        assertEquals(
                List.of("A & <b> “bold” one"),
                xml("site/tags/learning/feed.xml").select("item > title").eachText());
        assertEquals(
                List.of("A & <b> “bold” one"),
                xml("site/people/ada-lovelace/credited.xml")
                        .select("item > title")
                        .eachText());
        assertEquals(
                List.of("B"),
                xml("site/people/ada-lovelace/written.xml")
                        .select("item > title")
                        .eachText());
        assertFalse(site.has("site/people/shy/credited.xml"));
        assertEquals(
                List.of("/people/ada-lovelace/credited.xml", "/people/ada-lovelace/written.xml"),
                site.page("/people/ada-lovelace/")
                        .select("head link[type=application/rss+xml]")
                        .eachAttr("href")
                        .subList(0, 2));
        assertEquals(
                List.of("/people/mary-smith/credited.xml"),
                site.page("/people/mary-smith/").select("aside a[href$=.xml]").eachAttr("href"));
    }

    @Test
    void whoWroteNothingHasNoFeedOfIt() {
        assertTrue(site.has("site/people/mary-smith/credited.xml"));
        assertFalse(site.has("site/people/mary-smith/written.xml"));
        assertFalse(site.page("/people/mary-smith/").html().contains("written.xml"));
        assertFalse(site.page("/feeds/").html().contains("/people/mary-smith/written.xml"));
    }

    @Test
    void theBlogrollNamesTheMostCreditedFirstAndNobodyAgainstTheirWill() {
        SiteFixture.Result more = build(
                BLOG
                        + "-- posts/c.md\n---\ntitle: C\ndate: 2026-01-01\n---\n@mary-smith, @shy.\n\n> W.\n>\n> — @mary-smith\n");
        Document opml = Jsoup.parse(more.file("site/network.opml"), "", Parser.xmlParser());
        assertEquals(
                List.of("Mary Smith", "Ada Lovelace"),
                opml.select("outline[xmlUrl]").eachAttr("text"));
        Element ada = opml.select("outline[xmlUrl]").get(1);
        assertEquals("Ada Lovelace", ada.attr("title"));
        assertEquals("rss", ada.attr("type"));
        assertEquals("https://ada.example.org/feed?a=1&b=2", ada.attr("xmlUrl"));
        assertEquals("https://ada.example.org/", ada.attr("htmlUrl"));
        assertEquals(more.file("site/network.opml"), more.file("site/.well-known/recommendations.opml"));
    }

    @Test
    void aBuildALaterDayChangesNoByteOfAFeed() {
        SiteFixture fixture = SiteFixture.of(BLOG);
        fixture.build().done();
        var before = fixture.outputs();
        fixture.at("2026-08-09T10:11:12Z").build().done();
        var after = fixture.outputs();
        for (String path :
                List.of("site/feed.xml", "site/atom.xml", "site/feed.json", "site/network.opml", "site/sitemap.xml")) {
            assertEquals(before.get(path), after.get(path), path);
        }
    }
}
