package dev.outloud.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What search engines, networks and other people's programs read in a page. */
class PageMarkupTest {
    private static final String BLOG = """
            -- site.yml
            title: Notes
            tagline: Out loud
            url: https://notes.example.org/
            authors: [grace]
            accounts: {mastodon: "@notes@social.example.org", github: notes}
            -- people.yml
            - {id: grace, name: Grace Writer, author: true, accounts: {mastodon: "https://social.example.org/@grace"}}
            - {id: ada-lovelace, name: Ada Lovelace, url: "https://ada.example.org/", accounts: {x: "@ada", github: ada}}
            -- resources.yml
            references:
            - {id: engine, type: book, title: Notes on an Engine, author: [{family: Lovelace, given: Ada}], URL: "https://books.example.org/engine"}
            -- posts/a.md
            ---
            title: A </script> & "more"
            date: 2026-01-31
            updated: 2026-02-02
            description: What I learnt
            image: {src: pic.png, alt: Dots}
            ---
            > Show it early - and often.
            >
            > — @ada-lovelace, [@engine, p. 4]

            Then.

            > Linked words.
            >
            > — @ada-lovelace, [her page](https://ada.example.org/page)

            "Inside a sentence" [@engine].
            -- posts/pic.png
            x
            """;

    private final SiteFixture.Result site = built(BLOG);
    private final Document post = site.page("/posts/a/");

    private static SiteFixture.Result built(String blog) {
        SiteFixture.Result site = SiteFixture.of(blog).build();
        site.done();
        return site;
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "], meta[property=" + name + "]")
                .attr("content");
    }

    private static JsonObject data(Document page) {
        Element script = page.selectFirst("script[type=application/ld+json]");
        return JsonParser.parseString(Objects.requireNonNull(script).data()).getAsJsonObject();
    }

    @Test
    void theHeadOfAPostSaysWhatItIs() {
        assertEquals("A </script> & “more” · Notes", post.title());
        assertEquals("What I learnt", meta(post, "description"));
        assertEquals(
                "https://notes.example.org/posts/a/",
                post.select("link[rel=canonical]").attr("href"));
        assertEquals("A </script> & “more”", meta(post, "og:title"));
        assertEquals("article", meta(post, "og:type"));
        assertEquals("https://notes.example.org/posts/a/", meta(post, "og:url"));
        assertEquals("Notes", meta(post, "og:site_name"));
        assertEquals("What I learnt", meta(post, "og:description"));
        assertEquals("https://notes.example.org/posts/pic.png", meta(post, "og:image"));
        assertEquals("Dots", meta(post, "og:image:alt"));
        assertEquals("summary_large_image", meta(post, "twitter:card"));
        assertEquals("2026-01-31", meta(post, "article:published_time"));
    }

    @Test
    void aDrawingIsNoPictureForCards() {
        Document drawn = built(BLOG.replace("pic.png", "pic.svg")).page("/posts/a/");
        assertEquals("", meta(drawn, "og:image"));
        assertEquals("summary", meta(drawn, "twitter:card"));
        assertEquals("/posts/pic.svg", drawn.select("main img").attr("src"));
    }

    @Test
    void thePageThatIsNotThereIsForNoIndex() {
        assertEquals("noindex", meta(site.page("/404.html"), "robots"));
        assertEquals("", meta(post, "robots"));
    }

    @Test
    void theAuthorsAccountIsNamedToTheFediverseHoweverItIsWritten() {
        assertEquals("@grace@social.example.org", meta(post, "fediverse:creator"));
        SiteFixture.Result untagged = built(BLOG.replace("author: true,", "author: true, consent: {tag: false},"));
        assertEquals("", meta(untagged.page("/posts/a/"), "fediverse:creator"));
    }

    @Test
    void theBlogsOwnAccountsAreLinkedAsItself() {
        List<String> me = site.page("/").select("a[rel=me]").eachAttr("href");
        assertEquals(List.of("https://github.com/notes", "https://social.example.org/@notes"), me);
    }

    @Test
    void searchEnginesReadWhoWroteWhatWhenAndOnWhoseWords() {
        JsonObject data = data(post);
        assertEquals("BlogPosting", data.get("@type").getAsString());
        assertEquals("A </script> & “more”", data.get("headline").getAsString());
        assertEquals("2026-01-31", data.get("datePublished").getAsString());
        assertEquals("2026-02-02", data.get("dateModified").getAsString());
        assertEquals("Grace Writer", named(data, "author"));
        assertEquals("Notes on an Engine", named(data, "citation"));
        JsonObject quotation = data.getAsJsonArray("hasPart").get(0).getAsJsonObject();
        assertEquals("Quotation", quotation.get("@type").getAsString());
        assertTrue(quotation.get("text").getAsString().startsWith("Show it early"));
        assertEquals("Ada Lovelace", named(quotation, "creator"));
        assertEquals(
                "https://books.example.org/engine",
                quotation.getAsJsonObject("isBasedOn").get("url").getAsString());
    }

    private static String named(JsonObject data, String key) {
        return data.getAsJsonArray(key).get(0).getAsJsonObject().get("name").getAsString();
    }

    @Test
    void thePageOfAPersonSaysWhereElseTheyAre() {
        JsonObject ada = data(site.page("/people/ada-lovelace/"));
        assertEquals("Person", ada.get("@type").getAsString());
        assertEquals("https://ada.example.org/", ada.get("url").getAsString());
        assertEquals(
                "[\"https://ada.example.org/\",\"https://github.com/ada\",\"https://x.com/ada\"]",
                ada.get("sameAs").toString());
    }

    @Test
    void aQuotationHasItsAttributionOutsideOfTheWords() {
        Element figure = post.select("figure.quotation").get(0);
        assertTrue(figure.hasClass("u-quotation-of") && figure.hasClass("h-cite"));
        Element words = Objects.requireNonNull(figure.selectFirst("> blockquote"));
        assertEquals("https://books.example.org/engine", words.attr("cite"));
        assertEquals("Show it early - and often.", words.text());
        Element caption = Objects.requireNonNull(figure.selectFirst("> figcaption"));
        assertEquals("/people/ada-lovelace/", caption.select(".p-author.h-card").attr("href"));
        assertEquals("Notes on an Engine", caption.select("cite .p-name").text());
        assertEquals("p. 4", caption.select(".locator").text());
        Element inside = Objects.requireNonNull(post.selectFirst("q.u-quotation-of.h-cite"));
        assertEquals("https://books.example.org/engine", inside.attr("cite"));
    }

    @Test
    void aPostIsAnEntryByItsAuthor() {
        Element entry = Objects.requireNonNull(post.selectFirst("article.h-entry"));
        assertEquals("A </script> & “more”", entry.select("h1.p-name").text());
        assertEquals("Grace Writer", entry.select(".p-author.h-card").get(0).text());
        assertEquals("2026-01-31", entry.select("time.dt-published").attr("datetime"));
        assertEquals("2026-02-02", entry.select("time.dt-updated").attr("datetime"));
        assertEquals("/posts/a/", entry.select(".byline a.u-url").attr("href"));
        assertNotNull(entry.selectFirst(".e-content"));
        assertNotNull(site.page("/people/ada-lovelace/").selectFirst(".h-card > header .p-name, .h-card .p-name"));
    }

    @Test
    void aLinkToTheSourceLeadsToTheVeryWords() {
        String words = "https://books.example.org/engine#:~:text=Show%20it%20early%20%2D%20and%20often.";
        assertTrue(site.page("/quotes/").select("figcaption a").eachAttr("href").contains(words));
        assertTrue(post.select("figcaption a").eachAttr("href").contains(words));
        assertTrue(site.page("/people/ada-lovelace/")
                .select("figcaption a")
                .eachAttr("href")
                .contains(words));
        assertEquals(
                "https://ada.example.org/page#:~:text=Linked%20words.",
                post.select("figure.quotation").get(1).select("cite a").attr("href"));
    }

    @Test
    void withoutPagesForResourcesTheTitleLeadsToTheWordsItself() {
        SiteFixture.Result without = built(BLOG.replace("tagline: Out loud", "outputs: {resources: false}"));
        assertTrue(without.page("/posts/a/")
                .select("figure.quotation cite a")
                .attr("href")
                .startsWith("https://books.example.org/engine#:~:text="));
    }

    @Test
    void noPageButThePostsClaimsToBeAnArticle() {
        assertEquals("website", meta(site.page("/"), "og:type"));
        assertEquals("summary", meta(site.page("/people/"), "twitter:card"));
        assertFalse(site.page("/people/").select("meta[property=og:image]").hasAttr("content"));
    }
}
