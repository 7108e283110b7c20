package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blogs that are written a little differently from what a theme expects. */
class OddSitesTest {
    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "..", "a b", "%2e%2e", "ü", "x?y", "A", "con", "<b>", "\"", "a\\b", "."})
    void anyIdOfAQuotationIsSafe(String id) {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @ada-lovelace {#" + id + "}\n")
                .build();
        if (site.succeeded()) {
            List<String> pages = site.fixture().outputs().keySet().stream()
                    .filter(path -> path.startsWith("site/quotes/a/"))
                    .toList();
            assertEquals(1, pages.size(), pages.toString());
        } else {
            assertTrue(site.printed().startsWith("posts/a.md:"), site.printed());
        }
    }

    @Test
    void idsThatDifferOnlyByCaseAreShownWhereTheyAreWritten() {
        SiteFixture.Result site = SiteFixture.post(
                        "> One.\n>\n> — @ada-lovelace {#words}\n\n> Two.\n>\n> — @ada-lovelace {#Words}\n")
                .build();
        assertFalse(site.succeeded());
        assertTrue(site.printed().contains("posts/a.md:9:1: error: the address /quotes/a/Words/"), site.printed());
    }

    @Test
    void keysThatDifferOnlyByCaseAreAnError() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("resources.yml", "- {id: Doe, title: D}\n- {id: doe, title: d}\n")
                .build();
        assertFalse(site.succeeded());
        assertTrue(site.printed().contains("/resources/doe/"), site.printed());
    }

    @Test
    void picturesOfADraftAreHeldBackWithIt() {
        SiteFixture fixture = SiteFixture.post("x")
                .write("posts/trip/index.md", "---\ntitle: Trip\ndate: 2026-01-01\ndraft: true\n---\n![Sea](sea.jpg)")
                .write("posts/trip/sea.jpg", "bytes")
                .write("posts/trip/more/sun.jpg", "bytes")
                .write("posts/trip-2.jpg", "bytes");
        SiteFixture.Result site = fixture.build();
        assertFalse(site.has("site/posts/trip/sea.jpg") || site.has("site/posts/trip/more/sun.jpg"));
        assertTrue(site.has("site/posts/trip-2.jpg"));
        assertTrue(fixture.withDrafts().build().has("site/posts/trip/sea.jpg"));
    }

    @Test
    void anAliasOfThePostsOwnAddressIsNoMistake() {
        SiteFixture.Result site = SiteFixture.post(
                        "x", "aliases: [/posts/a/, /posts/a/index.html, /Posts/A/, /old/, /old/, /old/index.html]")
                .build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.has("site/old/index.html"));
    }

    @Test
    void aPageAtTheTopIsToldThatTheStreamIsThere() {
        SiteFixture.Result site =
                SiteFixture.post("x").write("pages/index.md", "Hello.").build();
        assertTrue(site.printed().contains("pages/index.md:1:1: error: the address /"), site.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"nowhere/\">x</a>",
                "<a href=\"../b/\">x</a>",
                "<img src='no.png' alt='x'>",
                "<video src=\"?a\" poster=\"no.png\"></video>"
            })
    void aRelativeLinkInHtmlIsFollowedToo(String html) {
        SiteFixture.Result site = SiteFixture.post("Some " + html + " here").build();
        assertEquals(1, site.printed(Problem.BROKEN_LINK).size(), site.printed());
        assertTrue(site.printed(Problem.BROKEN_LINK).get(0).startsWith("posts/a.md:5:"), site.printed());
    }

    @Test
    void aLinkOnEveryPageThatLeadsNowhereIsToldOnceWithWhatIsNear() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\nx")
                .write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\nmenu:\n  - A: /posts/aa/\n")
                .build();
        assertEquals(List.of("""
                        site.yml:5:8: error: the page links to "/posts/aa/", which does not exist [broken-link]
                          5 |   - A: /posts/aa/
                            |        ^^^^^^^^^^
                          hint: did you mean "/posts/a/"?"""), site.printed(Problem.BROKEN_LINK));
    }

    @Test
    void aWholeAddressOfTheSitesOwnIsFollowedToo() {
        SiteFixture.Result site = SiteFixture.post(
                        "[a](https://notes.example.org/posts/a/) [q](?q=1#b) [home](https://notes.example.org)"
                                + " [other](https://notes.example.org.example.com/x/)\n\n## b\n\n"
                                + "[gone](https://notes.example.org/posts/gone/)"
                                + " [place](https://notes.example.org/posts/a/#gone)")
                .build();
        assertEquals(2, site.printed(Problem.BROKEN_LINK).size(), site.printed());
        assertTrue(site.printed().startsWith("""
                posts/a.md:9:8: error: the page links to "https://notes.example.org/posts/gone/", which does not exist"""), site.printed());
        assertTrue(site.printed().contains("posts/a.md:9:55: error: "), site.printed());
    }

    @Test
    void somebodysPageOnTheSameHostMayBeServedElsewhere() {
        SiteFixture.Result site = SiteFixture.post("@ada")
                .write(
                        "people.yml",
                        "- {id: grace, name: G, author: true}\n- {id: ada, name: Ada, url: 'https://notes.example.org/~ada/'}\n")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
    }

    @Test
    void aRelativeLinkInHtmlThatFindsItsPageIsFine() {
        SiteFixture.Result site = SiteFixture.post(
                        "<a href=\"../b/#x\">x</a> <a href=\"?q\">q</a> <a href='mailto:a@example.org'>m</a>"
                                + " <a href=\"../../feed.xml\">f</a> <a href=\"\">me</a>")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\n## x")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"about/", "about"})
    void aMenuWithoutItsSlashIsMeantFromTheTop(String target) {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("pages/about.md", "About.")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/b/\nauthors: [grace]\nmenu:\n  - About: " + target
                                + "\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        assertEquals("/b/about/", site.page("/posts/a/").select(".site-menu a").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ada.png", "ada.png", "static/ada.png"})
    void aPhotoIsFoundHoweverItsPathIsWritten(String photo) {
        SiteFixture.Result site = SiteFixture.post("@ada")
                .write(
                        "people.yml",
                        "- {id: grace, name: G, author: true}\n- id: ada\n  name: Ada\n  photo: " + photo + "\n")
                .write("static/ada.png", "bytes")
                .build();
        String src = site.page("/people/ada/").select("img").attr("src");
        assertTrue(src.startsWith("/") && site.has("site" + src), src + " " + site.printed());
    }

    @Test
    void dataIsThereForTemplates() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("data/empty.yml", "")
                .write("data/shelf.yml", "books: [One, Two]\n")
                .write("templates/404.ftlh", "<#list data.shelf.books as book>${book};</#list>")
                .build();
        assertEquals("One;Two;", site.file("site/404.html"));
    }

    @Test
    void aLongTitleIsNoReasonToFail() {
        SiteFixture.Result site = SiteFixture.post(
                        "x", "tags: [\"" + "long tag ".repeat(60) + "\"]", "slug: " + "s".repeat(300))
                .build();
        assertTrue(site.succeeded(), site.printed());
    }
}
