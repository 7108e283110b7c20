package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where posts, pages, lists and files are published. */
class AddressesTest {
    @Test
    void tagsAreListedOnceWhateverTheirCase() {
        SiteFixture.Result site = RichBlog.blog().build();
        assertEquals(
                List.of("Second steps", "First steps"),
                site.page("/tags/work/").select("main h2").eachText());
        assertEquals(
                List.of("C & A", "Work"),
                site.page("/tags/").select("main ul a, main ol a").eachText());
        assertTrue(site.file("site/tags/c-a/feed.xml").contains("First steps"));
    }

    @Test
    void tagsThatOnlyLookAlikeAsAddressesHavePagesOfTheirOwn() {
        SiteFixture fixture = SiteFixture.of("""
                -- posts/2026-01-02-b.md
                ---
                tags: [C, c++, "C#", work-in-progress, 🙂]
                series: "C#"
                ---
                x
                -- posts/2026-01-01-z.md
                ---
                tags: [C++, Work in Progress, 😀]
                series: C++
                ---
                x
                """);
        SiteFixture.Result site = fixture.build();
        assertEquals(
                List.of("C", "C#", "C++", "Work in Progress", "😀", "🙂"),
                site.page("/tags/").select("main ul a, main ol a").eachText());
        assertEquals(List.of("b", "z"), site.page("/tags/c/").select("main h2").eachText());
        assertEquals(List.of("b"), site.page("/tags/c-2/").select("main h2").eachText());
        assertEquals(
                List.of("/tags/c-2/", "/tags/c/", "/tags/c-3/", "/tags/work-in-progress/", "/tags/other-2/"),
                site.page("/posts/b/").select("a.p-category").eachAttr("href"));
        assertEquals(
                List.of("z", "b"),
                List.of(
                        site.page("/series/c/").select("main h2").text(),
                        site.page("/series/c-2/").select("main h2").text()));
        assertTrue(site.has("site/tags/c-3/feed.xml"));
        site = fixture.write("posts/2026-01-03-a.md", "---\ntags: [c!, c-2]\n---\nx\n")
                .build();
        assertEquals("C", site.page("/tags/c-2/").select("h1").text(), "a later post changes no address");
        assertEquals(
                List.of("/tags/c-4/", "/tags/c-2-2/"),
                site.page("/posts/a/").select("a.p-category").eachAttr("href"));
    }

    @Test
    void aSeriesIsReadFromItsFirstPostOn() {
        SiteFixture.Result site = RichBlog.blog().build();
        assertEquals(
                List.of("First steps", "Second steps", "Third steps"),
                site.page("/series/steps/").select("main h2").eachText());
        Document second = site.page("/posts/second/");
        assertEquals("/posts/first/", second.select("a[rel=prev]").attr("href"));
        assertEquals("/posts/third/", second.select("a[rel=next]").attr("href"));
        assertEquals(
                List.of("First steps", "Third steps"),
                second.select(".series-box ol a").eachText());
    }

    @Test
    void postsOfOneDayInASeriesKeepTheirOrder() {
        StringBuilder files = new StringBuilder();
        for (String name : List.of("a", "b", "c")) {
            files.append("-- posts/" + name + ".md\n---\ntitle: " + name + "\ndate: 2026-01-01\nseries: S\n---\nx\n");
        }
        SiteFixture.Result site = SiteFixture.of(files.toString()).build();
        assertEquals(
                List.of("a", "b", "c"),
                site.page("/series/s/").select("main h2").eachText());
        assertEquals("/posts/b/", site.page("/posts/a/").select("a[rel=next]").attr("href"));
    }

    @Test
    void theArchiveIsByYear() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/2024-12-31-old.md
                Old.
                -- posts/2025-01-01-new.md
                New.
                """).build();
        assertEquals(
                List.of("2025", "2024"),
                site.page("/archive/").select("main h2").eachText());
    }

    @Test
    void thereAreTenPostsOnAPage() {
        StringBuilder files = new StringBuilder();
        for (int i = 1; i <= 21; i++) {
            files.append(String.format(Locale.ROOT, "-- posts/2026-01-%02d-p%d.md\nWords.\n", i, i));
        }
        SiteFixture.Result site = SiteFixture.of(files.toString()).build();
        assertEquals(10, site.page("/").select("li.entry").size());
        assertEquals(10, site.page("/page/2/").select("li.entry").size());
        assertEquals(1, site.page("/page/3/").select("li.entry").size());
        assertFalse(site.has("site/page/1/index.html") || site.has("site/page/4/index.html"));
        assertEquals("/page/2/", site.page("/").select("a[rel=next]").attr("href"));
        assertEquals("/", site.page("/page/2/").select("a[rel=prev]").attr("href"));
        assertTrue(site.page("/").select("a[rel=prev]").isEmpty());
        assertTrue(site.page("/page/3/").select("a[rel=next]").isEmpty());
    }

    @Test
    void anOldAddressLeadsToThePost() {
        SiteFixture.Result site = RichBlog.blog().build();
        for (String old : List.of("/old/first/", "/old/first.html")) {
            Document page = site.page(old);
            assertEquals(
                    "0; url=/posts/first/",
                    page.select("meta[http-equiv=refresh]").attr("content").replace("0;url", "0; url"));
            assertEquals(
                    "https://notes.example.org/posts/first/",
                    page.select("link[rel=canonical]").attr("href"));
        }
        assertFalse(site.file("site/sitemap.xml").contains("/old/"));
    }

    @Test
    void anEncodedAddressMeansWhatItEncodes() {
        SiteFixture.Result site = SiteFixture.post("x", "aliases: [/caf%C3%A9/, 'https://old.example.org/ol%20d/']")
                .build();
        assertTrue(site.has("site/café/index.html"), site.printed());
        assertTrue(site.has("site/ol d/index.html"));
    }

    @Test
    void thePatternOfAddressesIsTheAuthors() {
        SiteFixture.Result site = SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                permalink: /:year/:month/:day/:slug.html
                -- posts/2026-01-31-hello.md
                Hello.
                > Words.
                >
                > — @ada-lovelace
                -- posts/trip/index.md
                ---
                title: Trip
                date: 2025-12-01
                ---
                ![Sea](sea.jpg) and [the post before](../2026-01-31-hello.md)
                -- posts/trip/sea.jpg
                bytes
                """).build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.page("/2026/01/31/hello.html").text().contains("Hello."));
        assertEquals(
                "/2026/01/31/hello.html",
                site.page("/2025/12/01/trip.html").select(".e-content a").attr("href"));
        assertEquals(
                "/posts/trip/sea.jpg",
                site.page("/2025/12/01/trip.html").select("img").attr("src"));
        assertEquals("bytes\n", site.file("site/posts/trip/sea.jpg"));
        assertTrue(site.file("site/feed.xml").contains("https://notes.example.org/posts/trip/sea.jpg"));
    }

    @Test
    void pagesStandOutsideTheStream() {
        SiteFixture.Result site = RichBlog.blog().build();
        assertTrue(site.has("site/about/index.html") && site.has("site/guide/start/index.html"));
        assertFalse(site.page("/").select("li.entry").text().contains("About"));
        assertFalse(site.file("site/feed.xml").contains("<title>About"));
    }

    @Test
    void staticFilesAreCopiedByteForByte() {
        byte[] bytes = {0, 1, (byte) 0xFF, 13, 10};
        SiteFixture fixture =
                SiteFixture.post("x").write("static/deep/er/f.bin", bytes).write("static/CNAME", "c\n");
        SiteFixture.Result site = fixture.build();
        assertEquals("\u0000\u0001\u00FF\r\n", fixture.outputs().get("site/deep/er/f.bin"));
        assertEquals("c\n", site.file("site/CNAME"));
    }

    @Test
    void aBlogWithoutPostsSaysSo() {
        SiteFixture.Result site = SiteFixture.of("").build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.page("/").text().contains("Nothing is published yet."));
        assertEquals(List.of(), site.problems());
        assertTrue(site.has("site/feed.xml") && site.has("site/atom.xml") && site.has("site/sitemap.xml"));
    }
}
