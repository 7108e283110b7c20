package dev.outloud.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.outloud.NodeReader;
import dev.outloud.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rome and a second parser, Feedsmith, read the same facts out of all three formats. */
class FeedReadBackTest {
    /** What a reader knows of an entry. */
    record Facts(
            String id,
            String link,
            String title,
            Instant published,
            List<String> authors,
            List<String> credited,
            List<String> tags,
            String html) {}

    private static SiteFixture.Result site;
    private static JsonObject second;

    @BeforeAll
    static void build() {
        NodeReader.assumePresent();
        site = EverythingInFeeds.blog().build();
        site.done();
        second = NodeReader.FEEDS.read(Map.of(
                "feed.xml", site.file("site/feed.xml"),
                "atom.xml", site.file("site/atom.xml"),
                "feed.json", site.file("site/feed.json"),
                "network.opml", site.file("site/network.opml")));
    }

    private static List<Facts> rome(String path) throws FeedException, IOException {
        List<Facts> facts = new ArrayList<>();
        for (SyndEntry entry : new SyndFeedInput()
                .build(new StringReader(site.file("site/" + path)))
                .getEntries()) {
            DCModule dc = (DCModule) entry.getModule(DCModule.URI);
            boolean rss = path.equals("feed.xml");
            facts.add(new Facts(
                    entry.getUri(),
                    entry.getLink(),
                    entry.getTitle(),
                    entry.getPublishedDate().toInstant(),
                    rss
                            ? dc.getCreators()
                            : entry.getAuthors().stream().map(p -> p.getName()).toList(),
                    rss
                            ? dc.getContributors()
                            : entry.getContributors().stream()
                                    .map(p -> p.getName())
                                    .toList(),
                    entry.getCategories().stream().map(c -> c.getName()).toList(),
                    entry.getContents().get(0).getValue()));
        }
        return facts;
    }

    private static List<String> texts(JsonObject from, String list, String name) {
        JsonArray array = from.has(list) ? from.getAsJsonArray(list) : new JsonArray();
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.isJsonObject() ? one.getAsJsonObject().get(name) : one)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static JsonObject object(JsonObject from, String name) {
        return from.has(name) ? from.getAsJsonObject(name) : new JsonObject();
    }

    private static JsonObject feed(String path) {
        return second.getAsJsonObject(path).getAsJsonObject("feed");
    }

    private static List<Facts> feedsmith(String path) {
        List<Facts> facts = new ArrayList<>();
        for (JsonElement one : feed(path).getAsJsonArray(path.equals("atom.xml") ? "entries" : "items")) {
            JsonObject entry = one.getAsJsonObject();
            facts.add(
                    switch (path) {
                        case "feed.xml" ->
                            new Facts(
                                    object(entry, "guid").get("value").getAsString(),
                                    entry.get("link").getAsString(),
                                    entry.get("title").getAsString(),
                                    ZonedDateTime.parse(
                                                    entry.get("pubDate").getAsString(),
                                                    DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant(),
                                    texts(object(entry, "dc"), "creators", ""),
                                    texts(object(entry, "dc"), "contributors", ""),
                                    texts(entry, "categories", "name"),
                                    object(entry, "content").get("encoded").getAsString());
                        case "atom.xml" ->
                            new Facts(
                                    entry.get("id").getAsString(),
                                    entry.getAsJsonArray("links")
                                            .get(0)
                                            .getAsJsonObject()
                                            .get("href")
                                            .getAsString(),
                                    text(entry, "title"),
                                    OffsetDateTime.parse(entry.get("published").getAsString())
                                            .toInstant(),
                                    texts(entry, "authors", "name"),
                                    texts(entry, "contributors", "name"),
                                    texts(entry, "categories", "term"),
                                    text(entry, "content"));
                        default ->
                            new Facts(
                                    entry.get("id").getAsString(),
                                    entry.get("url").getAsString(),
                                    entry.get("title").getAsString(),
                                    OffsetDateTime.parse(
                                                    entry.get("date_published").getAsString())
                                            .toInstant(),
                                    texts(entry, "authors", "name"),
                                    List.of(),
                                    texts(entry, "tags", ""),
                                    entry.get("content_html").getAsString());
                    });
        }
        return facts;
    }

    private static String text(JsonObject entry, String name) {
        JsonElement value = entry.get(name);
        return value.isJsonObject() ? value.getAsJsonObject().get("value").getAsString() : value.getAsString();
    }

    private static List<Facts> withoutCredit(List<Facts> facts) {
        return facts.stream()
                .map(f -> new Facts(
                        f.id(),
                        f.link(),
                        f.title(),
                        f.published(),
                        f.authors(),
                        List.of(),
                        f.tags(),
                        Jsoup.parseBodyFragment(f.html().strip()).body().html()))
                .toList();
    }

    @Test
    void bothParsersReadTheSameFactsOutOfEveryFormat() throws FeedException, IOException {
        List<Facts> rss = rome("feed.xml");
        assertEquals(2, rss.size());
        assertEquals(List.of("Ada Lovelace", "Mary Smith"), rss.get(0).credited());
        assertEquals(withoutCredit(rss), withoutCredit(rome("atom.xml")));
        assertEquals(rss.get(0).credited(), rome("atom.xml").get(0).credited());
        assertEquals(rss.get(0).credited(), feedsmith("feed.xml").get(0).credited());
        assertEquals(rss.get(0).credited(), feedsmith("atom.xml").get(0).credited());
        for (String path : List.of("feed.xml", "atom.xml", "feed.json")) {
            assertEquals(withoutCredit(rss), withoutCredit(feedsmith(path)), path);
        }
    }

    @Test
    void theSecondParserFindsTheBlogrollAndItsPeople() {
        assertEquals(
                "https://notes.example.org/network.opml",
                object(feed("feed.xml"), "sourceNs").get("blogroll").getAsString());
        JsonObject folder = feed("network.opml")
                .getAsJsonObject("body")
                .getAsJsonArray("outlines")
                .get(0)
                .getAsJsonObject();
        assertEquals(
                List.of("https://ada.example.org/feed?a=1&b=2", "https://mary.example.org/feed"),
                texts(folder, "outlines", "xmlUrl"));
    }
}
