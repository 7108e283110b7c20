package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Readers, feed readers and search engines learn under which licence everything is. */
class LicencesShownTest {
    private static final String BY = "https://creativecommons.org/licenses/by/4.0/";
    private static final String BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/";

    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                license: CC BY 4.0
                -- posts/own.md
                ---
                title: Own
                date: 2026-01-31
                license: https://creativecommons.org/licenses/by-sa/4.0/deed.de
                ---
                ![Sea](/sea.png)
                -- posts/plain.md
                ---
                title: Plain
                date: 2026-01-30
                ---
                Words.
                -- posts/words.md
                ---
                title: Words
                date: 2026-01-29
                license: ask me
                ---
                Words.
                -- static/sea.png
                bytes
                -- static/sea.png.yml
                title: The sea
                creator: Ada Lovelace
                license: CC-BY-SA-4.0
                credit: Ada Lovelace / Sea Press
                copyright: © 2024 Ada Lovelace
                licensor: https://ada.example.org/license
                """);
    }

    private static JsonObject data(SiteFixture.Result site, String path) {
        Element script = site.page(path).selectFirst("script[type=application/ld+json]");
        assertNotNull(script);
        return JsonParser.parseString(script.data()).getAsJsonObject();
    }

    private static Document xml(SiteFixture.Result site, String path) {
        return Jsoup.parse(site.file(path), "", Parser.xmlParser());
    }

    @Test
    void aPageSaysOneLicenceOfWhatItShows() {
        SiteFixture.Result site = blog().build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(
                List.of(BY_SA), site.page("/posts/own/").select("[rel=license]").eachAttr("href"));
        assertEquals(
                List.of(BY), site.page("/posts/plain/").select("[rel=license]").eachAttr("href"));
        assertEquals(
                List.of(), site.page("/posts/words/").select("[rel=license]").eachAttr("href"));
        assertEquals(
                "Licence of this text: ask me",
                site.page("/posts/words/").select(".post-body > p.count").text());
        assertEquals(List.of(BY), site.page("/").select("[rel=license]").eachAttr("href"));
    }

    @Test
    void searchEnginesReadThem() {
        SiteFixture.Result site = blog().build();
        assertEquals(BY_SA, data(site, "/posts/own/").get("license").getAsString());
        assertEquals(BY, data(site, "/posts/plain/").get("license").getAsString());
        assertEquals(
                "ask me",
                data(site, "/posts/words/")
                        .getAsJsonObject("license")
                        .get("name")
                        .getAsString());
    }

    @Test
    void searchEnginesReadWhoseAPictureIs() {
        JsonArray pictures = data(blog().build(), "/posts/own/").getAsJsonArray("image");
        assertEquals(1, pictures.size());
        JsonObject picture = pictures.get(0).getAsJsonObject();
        assertEquals("ImageObject", picture.get("@type").getAsString());
        assertEquals(
                "https://notes.example.org/sea.png", picture.get("contentUrl").getAsString());
        assertEquals("The sea", picture.get("name").getAsString());
        JsonObject creator = picture.getAsJsonArray("creator").get(0).getAsJsonObject();
        assertEquals("Ada Lovelace", creator.get("name").getAsString());
        assertEquals("Ada Lovelace / Sea Press", picture.get("creditText").getAsString());
        assertEquals("© 2024 Ada Lovelace", picture.get("copyrightNotice").getAsString());
        assertEquals(BY_SA, picture.get("license").getAsString());
        assertEquals(
                "https://ada.example.org/license",
                picture.get("acquireLicensePage").getAsString());
    }

    @Test
    void aPageOutsideTheStreamSaysItToo() {
        SiteFixture.Result site = blog().write("pages/about.md", "---\ntitle: About\n---\n![Sea](/sea.png)\n")
                .build();
        JsonObject data = data(site, "/about/");
        assertEquals("WebPage", data.get("@type").getAsString());
        assertEquals(1, data.getAsJsonArray("image").size());
    }

    @Test
    void feedReadersReadThem() {
        SiteFixture.Result site = blog().build();
        Document rss = xml(site, "site/feed.xml");
        assertEquals(BY, rss.select("channel > creativeCommons|license").text());
        assertEquals("CC BY 4.0", rss.select("channel > dc|rights").text());
        assertEquals(
                BY_SA,
                rss.select("item:contains(Own) > creativeCommons|license").text());
        assertEquals(
                "", rss.select("item:contains(Plain) > creativeCommons|license").text());
        assertEquals("ask me", rss.select("item > dc|rights").get(1).text());
        Document atom = xml(site, "site/atom.xml");
        assertEquals(BY, atom.select("feed > link[rel=license]").attr("href"));
        assertEquals("CC BY-SA 4.0", atom.select("entry > rights").get(0).text());
        assertEquals(BY_SA, atom.select("entry > link[rel=license]").attr("href"));
        assertEquals("ask me", atom.select("entry > rights").get(1).text());
        JsonObject json = JsonParser.parseString(site.file("site/feed.json")).getAsJsonObject();
        assertEquals(BY, json.getAsJsonObject("_license").get("url").getAsString());
        JsonArray items = json.getAsJsonArray("items");
        assertEquals(
                "CC BY-SA 4.0",
                items.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("_license")
                        .get("name")
                        .getAsString());
        assertNull(items.get(1).getAsJsonObject().get("_license"));
    }

    @Test
    void whoeverMadePicturesHasThemOnTheirPage() {
        Document page = blog().build().page("/people/ada-lovelace/");
        assertEquals("Pictures by Ada Lovelace", page.select("#pictures").text());
        assertEquals(
                "The sea, CC BY-SA 4.0. Used in Own",
                page.select("#pictures + ul > li").text());
    }

    @Test
    void thePageOfCreditsSaysAllThatIsKnown() {
        Document page = blog().build().page("/credits/");
        assertEquals(
                "The sea Ada Lovelace / Sea Press © 2024 Ada Lovelace CC BY-SA 4.0 Get a licence Own",
                page.select("#content tbody tr").text());
        assertFalse(page.select("a[href=https://ada.example.org/license]").isEmpty());
    }

    @Test
    void wordsOfSomebodyMayHaveALicenceOfTheirOwn() {
        SiteFixture.Result site = blog().write("posts/quote.md", """
                        ---
                        title: Quote
                        date: 2026-01-28
                        allow: [quote-unsourced]
                        ---
                        > Show it early.
                        >
                        > — @ada-lovelace {#early license=CC-BY-SA-4.0}

                        <blockquote data-license="with permission">Ask often.<footer>— @ada-lovelace</footer></blockquote>
                        """).build();
        assertEquals(List.of(), site.problems(), site.printed());
        Document post = site.page("/posts/quote/");
        assertEquals(BY_SA, post.select("#early figcaption a.quotation-license").attr("href"));
        assertEquals(
                List.of("CC BY-SA 4.0", "with permission"),
                post.select(".quotation-license").eachText());
        assertEquals(List.of(BY), post.select("[rel=license]").eachAttr("href"));
        assertEquals(
                List.of(BY_SA),
                site.page("/quotes/quote/early/").select("[rel=license]").eachAttr("href"));
        assertEquals(BY_SA, data(site, "/quotes/quote/early/").get("license").getAsString());
        assertEquals(
                BY_SA,
                data(site, "/posts/quote/")
                        .getAsJsonArray("hasPart")
                        .get(0)
                        .getAsJsonObject()
                        .get("license")
                        .getAsString());
        assertEquals(
                "", site.page("/people/grace/").select(".quotation-license").text());
        assertEquals(
                2,
                site.page("/people/ada-lovelace/").select(".quotation-license").size());
    }

    @Test
    void aLicenceOfWordsThatIsNearlyOneIsAskedFor() {
        SiteFixture.Result site = SiteFixture.post(
                        "> Words.\n> — @ada-lovelace {license=CC-BY-4}\n", "allow: [quote-unsourced]")
                .build();
        assertEquals("""
                posts/a.md:7:28: warning: no licence "CC-BY-4" is known [unclear-license]
                  7 | > — @ada-lovelace {license=CC-BY-4}
                    |                            ^^^^^^^
                  hint: did you mean "CC-BY-4.0"?""", site.printed());
    }
}
