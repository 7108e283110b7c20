package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the readers of the independent web find in the pages: who is quoted, from where, in which post. */
class MicroformatsTest {
    private static final String HOME = "https://notes.example.org";
    private static JsonObject pages = new JsonObject();

    @BeforeAll
    static void read() {
        NodeReader.assumePresent();
        SiteFixture.Result site = SiteFixture.of(LinkedDataTest.BLOG
                        .replace("title: A\n", "title: A\ndescription: What I learnt\ntags: [work, \"two words\"]\n")
                        .replace("author: true}", "author: true, photo: /grace.png, pronouns: she/her}"))
                .write("static/grace.png", new byte[] {1})
                .build();
        site.done();
        pages = NodeReader.MICROFORMATS.read(site.pages());
    }

    private static List<JsonObject> items(String page, String type) {
        List<JsonObject> found = new ArrayList<>();
        collect(pages.getAsJsonObject(HOME + page).getAsJsonArray("items"), type, found);
        return found;
    }

    private static void collect(JsonArray items, String type, List<JsonObject> found) {
        for (JsonElement item : items) {
            JsonObject object = item.getAsJsonObject();
            if (object.getAsJsonArray("type").get(0).getAsString().equals(type)) {
                found.add(object);
            } else if (object.has("children")) {
                collect(object.getAsJsonArray("children"), type, found);
            }
        }
    }

    private static List<JsonElement> values(JsonObject item, String property) {
        JsonArray values = item.getAsJsonObject("properties").getAsJsonArray(property);
        return values == null ? List.of() : values.asList();
    }

    /** What a property says, whether it is a text, HTML or an item. */
    private static List<String> texts(JsonObject item, String property) {
        return values(item, property).stream()
                .map(value -> value.isJsonObject() ? value.getAsJsonObject().get("value") : value)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static JsonObject item(JsonObject item, String property, int index) {
        return values(item, property).get(index).getAsJsonObject();
    }

    @Test
    void aPostIsAnEntryWithEverythingThatReadersAskFor() {
        JsonObject entry = items("/posts/a/", "h-entry").get(0);
        assertEquals(List.of("A"), texts(entry, "name"));
        assertEquals(List.of("What I learnt"), texts(entry, "summary"));
        assertEquals(List.of("2026-01-31"), texts(entry, "published"));
        assertEquals(List.of("2026-02-02"), texts(entry, "updated"));
        assertEquals(List.of(HOME + "/posts/a/"), texts(entry, "url"));
        assertEquals(List.of(HOME + "/posts/a/"), texts(entry, "uid"));
        assertEquals(List.of("work", "two words"), texts(entry, "category"));
        assertEquals(List.of("Grace Writer"), texts(entry, "author"));
        assertEquals(List.of(HOME + "/people/grace/"), texts(item(entry, "author", 0), "url"));
        assertTrue(texts(entry, "content").get(0).startsWith("I asked Rita Ritz"));
    }

    @Test
    void aPostSaysWhomItQuotesAndFromWhere() {
        JsonObject entry = items("/posts/a/", "h-entry").get(0);
        assertEquals(4, values(entry, "quotation-of").size());
        assertQuotation(
                item(entry, "quotation-of", 0),
                "Show it early.",
                "Ada Lovelace",
                HOME + "/people/ada/",
                "Notes",
                "https://books.example.org/notes");
        assertQuotation(
                item(entry, "quotation-of", 1),
                "Elsewhere.",
                "Nora New",
                HOME + "/people/nora-new/",
                "her page",
                "https://nora.example.org/page");
        assertQuotation(
                item(entry, "quotation-of", 3),
                "inside a sentence",
                "Ada Lovelace",
                HOME + "/people/ada/",
                "Notes",
                "https://books.example.org/notes");
    }

    private static void assertQuotation(
            JsonObject cite, String words, String name, String page, String work, String source) {
        assertEquals("h-cite", cite.getAsJsonArray("type").get(0).getAsString());
        assertEquals(List.of(words), texts(cite, "content"));
        assertEquals(List.of(name), texts(cite, "author"));
        assertEquals(List.of(page), texts(item(cite, "author", 0), "url"));
        assertEquals(List.of(work), texts(cite, "name"));
        assertEquals(List.of(source), texts(cite, "url"));
        assertEquals(source, cite.get("value").getAsString());
    }

    @Test
    void whoeverWantsNoPageIsNamedWithoutAnAddress() {
        JsonObject unlisted = item(items("/posts/a/", "h-entry").get(0), "quotation-of", 2);
        assertEquals(List.of("V.\u00A0L."), texts(unlisted, "author"));
        assertEquals(List.of(), texts(item(unlisted, "author", 0), "url"));
        assertFalse(pages.toString().contains("Veronica"));
    }

    @Test
    void everyPageThatRepeatsAQuotationSaysInWhichPostItStands() {
        for (String page : List.of("/quotes/", "/people/ada/", "/resources/notes/", "/quotes/a/early/")) {
            JsonObject entry = items(page, "h-entry").stream()
                    .filter(item -> texts(item, "quotation-of").contains("https://books.example.org/notes"))
                    .filter(item -> texts(item, "name").contains("A"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page));
            assertEquals(List.of(HOME + "/posts/a/"), texts(entry, "url"), page);
            assertEquals(List.of("2026-01-31"), texts(entry, "published"), page);
            assertEquals(1, values(entry, "quotation-of").size(), page);
            assertEquals(List.of("Ada Lovelace"), texts(item(entry, "quotation-of", 0), "author"), page);
        }
    }

    @Test
    void aPersonsPageIsTheirCardWithTheirOwnPlacesFirst() {
        JsonObject ada = items("/people/ada/", "h-card").get(0);
        assertEquals(List.of("Ada Lovelace"), texts(ada, "name"));
        assertEquals(
                List.of(
                        "https://ada.example.org/",
                        "https://github.com/ada",
                        "https://x.com/ada",
                        HOME + "/people/ada/"),
                texts(ada, "url"));
        assertEquals(List.of("https://ada.example.org/"), texts(ada, "uid"));
        assertEquals(List.of("Wrote the Notes."), texts(ada, "note"));
        assertEquals(List.of("Engine Society"), texts(ada, "org"));
        assertEquals(List.of(), texts(ada, "email"));
        assertEquals(List.of(), texts(ada, "quotation-of"));
        assertEquals(List.of(), texts(ada, "published"));
        JsonObject grace = items("/people/grace/", "h-card").get(0);
        assertEquals(List.of(HOME + "/people/grace/"), texts(grace, "uid"));
        assertEquals(List.of(HOME + "/grace.png"), texts(grace, "photo"));
        assertEquals(List.of("she/her"), texts(grace, "pronouns"));
    }

    @Test
    void listsOfPostsAreFeeds() {
        for (String page : List.of("/", "/tags/work/", "/archive/")) {
            JsonObject feed = items(page, "h-feed").get(0);
            assertEquals(1, texts(feed, "name").size(), page);
            JsonObject entry = feed.getAsJsonArray("children").get(0).getAsJsonObject();
            assertEquals(List.of("A"), texts(entry, "name"), page);
            assertEquals(List.of(HOME + "/posts/a/"), texts(entry, "url"), page);
            assertEquals(List.of("2026-01-31"), texts(entry, "published"), page);
        }
    }

    @Test
    void whatAPostCitesIsReadAsWorks() {
        for (String page : List.of("/posts/a/", "/resources/", "/people/ada/", "/resources/notes/")) {
            JsonObject notes = works(page).stream()
                    .filter(cite -> texts(cite, "name").equals(List.of("Notes")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page));
            assertEquals(List.of("https://books.example.org/notes"), texts(notes, "url"), page);
            assertEquals(List.of("Ada Lovelace"), texts(notes, "author"), page);
            assertEquals(List.of("1843-10"), texts(notes, "published"), page);
        }
        JsonObject report = works("/resources/").stream()
                .filter(cite -> texts(cite, "name").equals(List.of("Report")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Ministry of Time"), texts(report, "author"));
        assertEquals(List.of(HOME + "/resources/report/"), texts(report, "url"));
    }

    /** Works at the root of a page, or within its entry. */
    private static List<JsonObject> works(String page) {
        List<JsonObject> works = items(page, "h-cite");
        items(page, "h-entry").stream()
                .filter(entry -> entry.has("children"))
                .forEach(entry -> collect(entry.getAsJsonArray("children"), "h-cite", works));
        return works;
    }

    @Test
    void factsForProgramsStayOutOfFeeds() {
        SiteFixture.Result site = SiteFixture.of(LinkedDataTest.BLOG).build();
        assertTrue(site.file("site/posts/a/index.html").contains("<data"));
        assertFalse(site.file("site/feed.json").contains("<data"));
        assertFalse(site.file("site/feed.json").contains("\\u003cdata"));
        assertFalse(site.page("/quotes/a/inside-a-sentence/")
                .select("blockquote data")
                .hasText());
    }
}
