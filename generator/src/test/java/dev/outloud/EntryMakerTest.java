package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something new is made where it belongs, and what an author keeps by hand stays as it is. */
class EntryMakerTest extends NetworkFixture {
    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                timezone: Pacific/Auckland
                authors: [grace]
                -- people.yml
                # Whom we know.
                - id: grace   # that's me
                  name: Grace Writer

                - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
                # The end.
                -- resources.yml
                references:
                  - id: looms   # read twice
                    title: On looms
                    URL: https://looms.example.org/
                """);
    }

    private EntryReport make(SiteFixture blog, @Nullable String type, @Nullable String title, @Nullable String url) {
        return new EntryMaker(waited::add)
                .make(new EntryRequest(
                        blog.folder(), type, title, url, Reach.LOOPBACK, Instant.parse("2026-03-01T20:00:00Z")));
    }

    private static String read(SiteFixture blog, String file) throws IOException {
        return Files.readString(blog.folder().resolve(file));
    }

    private String refused(SiteFixture blog, @Nullable String type, @Nullable String title, @Nullable String url) {
        SiteException refused = assertThrows(SiteException.class, () -> make(blog, type, title, url));
        return printed(refused.diagnostics());
    }

    @Test
    void aPostIsDatedWhereTheBlogIsAndBuilds() throws IOException {
        SiteFixture blog = blog();
        EntryReport report = make(blog, "post", "Was heißt: „größer“?", null);
        assertEquals("posts/2026-03-02-was-heisst-grosser.md", report.file());
        assertEquals("---\ntitle: \"Was heißt: „größer“?\"\n---\n\n", read(blog, report.file()));
        assertEquals(List.of(), blog.build().problems());
        assertTrue(refused(blog, "post", "Was heißt: „größer“?", null).contains("the file is there already"));
    }

    @Test
    void aPageIsNamedAfterItsTitle() {
        assertEquals(
                "pages/ueber-mich.md", make(blog(), "page", "Ueber mich", null).file());
    }

    @Test
    void aPersonComesToTheEndOfTheListAndNothingElseInItChanges() throws IOException {
        SiteFixture blog = blog();
        String before = read(blog, "people.yml");
        EntryReport report = make(blog, "person", "Kim O'Neil", null);
        assertEquals("@kim-oneil", report.use());
        assertEquals(before + "- id: kim-oneil\n  name: Kim O'Neil\n", read(blog, "people.yml"));
    }

    @Test
    void aPersonIsWhatTheirOwnPageSays() throws IOException {
        SiteFixture blog = blog();
        web.text("/kim", "text/html; charset=utf-8", """
                <html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>
                <div class="h-card"><a class="p-name u-url" href="/kim">Kim Li</a><p class="p-note">Mends "books": all.</p></div>
                <a rel="me" href="https://github.com/kimli">GitHub</a> <a rel="me" href="https://social.example.org/@kim">me</a>
                <a rel="menu" href="https://x.com/other">no</a></body></html>""");
        make(blog, "person", null, web.url("/kim"));
        assertTrue(
                read(blog, "people.yml").endsWith("""
                # The end.
                - id: kim-li
                  name: Kim Li
                  url: "%s"
                  feed: "%s"
                  bio: "Mends \\"books\\": all."
                  accounts:
                    github: "@kimli"
                    mastodon: "@kim@social.example.org"
                """.formatted(web.url("/kim"), web.url("/feed.xml"))),
                read(blog, "people.yml"));
        assertEquals(List.of(), blog.build().problems());
        assertTrue(refused(blog, "person", null, web.url("/kim/#top")).contains("this is Kim Li, whom you list"));
    }

    @Test
    void aResourceIsWhatItsPageSaysByTheTagsOfScholars() throws IOException {
        SiteFixture blog = blog();
        web.text("/paper", "text/html; charset=utf-8", """
                <title>Wrong</title><meta name="citation_title" content="Trust, again">
                <meta name="citation_author" content="van der Berg, Jo"><meta name="citation_author" content="Mary Ann Smith">
                <meta name="citation_publication_date" content="2024/5/3"><meta name="citation_doi" content="https://doi.org/10.1000/xyz">
                <meta name="citation_journal_title" content="Journal of Trust"><meta property="og:title" content="Other">""");
        EntryReport report = make(blog, "resource", null, web.url("/paper"));
        assertEquals("[@van-der-berg-2024]", report.use());
        assertTrue(read(blog, "resources.yml").endsWith("""
                    URL: https://looms.example.org/
                  - id: van-der-berg-2024
                    type: article-journal
                    title: "Trust, again"
                    author: [{family: van der Berg, given: Jo}, {family: Smith, given: Mary Ann}]
                    issued: {date-parts: [[2024, 5, 3]]}
                    container-title: Journal of Trust
                    DOI: "10.1000/xyz"
                    URL: "%s"
                """.formatted(web.url("/paper"))), read(blog, "resources.yml"));
        assertEquals(List.of(), blog.build().problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"S\"},{\"@type\":\"BlogPosting\",\"headline\":\"A title\",\"author\":[{\"name\":\"Ada Vest\"}],\"datePublished\":\"2025-02-03T10:00:00Z\"}]}</script> | vest-2025 | post-weblog | A title",
                "<script type='application/ld+json'>{broken</script><meta property='og:title' content='Open'><meta name='author' content='Ludwig van Beethoven'> | van-beethoven | webpage | Open",
                "<div class='h-entry'><p class='p-name'>By microformats</p><a class='p-author'>Jo Li</a><time class='dt-published' datetime='2023-01-01'>1</time></div> | li-2023 | webpage | By microformats",
                "<title>Only &amp; alone</title> | only-alone | webpage | Only & alone",
            })
    void aResourceIsWhatItsPageSays(String html, String key, String type, String title) throws IOException {
        SiteFixture blog = blog();
        web.text("/p", "text/html; charset=utf-8", html);
        assertEquals(
                "[@" + key + "]", make(blog, "resource", null, web.url("/p")).use());
        String list = read(blog, "resources.yml");
        assertTrue(list.contains("type: " + type + "\n"), list);
        assertTrue(list.contains(title), list);
        assertEquals(List.of(), blog.build().problems());
    }

    @Test
    void twoWorksOfOneAuthorAndYearHaveTwoKeys() {
        SiteFixture blog = blog();
        for (String page : List.of("/1", "/2")) {
            web.text(
                    page, "text/html; charset=utf-8", "<title>T" + page + "</title><meta name=author content='Jo Li'>");
        }
        assertEquals("[@li]", make(blog, "resource", null, web.url("/1")).use());
        assertEquals("[@li-2]", make(blog, "resource", null, web.url("/2")).use());
    }

    @Test
    void aListBeginsWithTheFirstEntry() throws IOException {
        SiteFixture blog =
                SiteFixture.of("-- site.yml\ntitle: T\nurl: https://t.example.org/\n-- people.yml\n# Nobody yet.\n");
        make(blog, "person", "Kim", null);
        make(blog, "resource", "Looms", null);
        make(blog, "resource", "Mills", null);
        assertEquals("# Nobody yet.\n- id: kim\n  name: Kim\n", read(blog, "people.yml"));
        assertEquals("""
                references:
                  - id: looms
                    type: document
                    title: Looms
                  - id: mills
                    type: document
                    title: Mills
                """, read(blog, "resources.yml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{id: a, name: A}]",
                "people:\\n  - {id: a, name: A}\\nother: 1",
                "a: {name: A}",
            })
    void aListInAFormOfItsOwnIsLeftAloneAndTheLinesAreShown(String list) throws IOException {
        SiteFixture blog = blog().write("people.yml", list.replace("\\n", "\n"));
        String before = read(blog, "people.yml");
        assertTrue(refused(blog, "person", "Kim", null).contains("- id: kim"), list);
        assertEquals(before, read(blog, "people.yml"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, X, -, it has to say what is to be made",
                "psot, X, -, did you mean",
                "post, -, -, it needs a title",
                "person, -, -, it needs a title or name",
                "person, Ada Lovelace, -, write @ada",
                "resource, -, https://looms.example.org, write [@looms]",
                "resource, -, looms.example.org, begin it with https://",
            })
    void whatIsNotEnoughOrThereAlreadyIsTold(String type, String title, String url, String words) {
        String printed = refused(blog(), type, title, url);
        assertTrue(printed.contains(words), printed);
    }

    @Test
    void aPageThatCannotBeReadIsTold() {
        web.status("/gone", 404);
        assertTrue(refused(blog(), "resource", null, web.url("/gone"))
                .contains("the page cannot be read: it answered 404"));
    }
}
