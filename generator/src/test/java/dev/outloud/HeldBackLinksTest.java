package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to what is not published says why it leads nowhere, at its place in the text. */
class HeldBackLinksTest {
    @Test
    void aWholeAddressIsOneToo() {
        SiteFixture.Result site = SiteFixture.post("[x](https://notes.example.org/posts/d/)")
                .write("posts/d.md", "---\ntitle: D\ndate: 2026-01-01\ndraft: true\n---\nx\n")
                .build();
        assertTrue(
                site.printed().contains("error: \"D\" is held back: it is a draft [unknown-target]"), site.printed());
    }

    private static SiteFixture linking(String link, String frontMatter) {
        return SiteFixture.of("-- posts/a.md\n---\ntitle: A\ndate: 2026-01-31\n---\nSee " + link
                + ".\n-- posts/b.md\n---\ntitle: Bee\n" + frontMatter + "\n---\nWords.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[b](b.md)", "[[Bee]]", "[[b]]", "[b](/posts/b/)", "[b](/posts/b/#x)", "[b](/posts/b)"})
    void aLinkToADraftSaysThatItIsOne(String link) {
        SiteFixture fixture = linking(link, "date: 2026-01-01\ndraft: true");
        SiteFixture.Result site = fixture.build();
        assertFalse(site.succeeded());
        assertTrue(site.printed().startsWith("posts/a.md:5:"), site.printed());
        assertTrue(
                site.printed().contains("error: \"Bee\" is held back: it is a draft [unknown-target]"), site.printed());
        assertEquals(List.of("unknown-target", "held-back"), site.problems());
        if (!link.contains("#") && !link.endsWith("b)")) {
            assertTrue(fixture.withDrafts().build().succeeded(), site.printed());
        }
    }

    @Test
    void aLinkToAPostOfTheFutureSaysWhenItComes() {
        SiteFixture.Result site = linking("[b](b.md)", "date: 2026-07-01").build();
        assertEquals("""
                posts/a.md:5:9: error: "Bee" is held back until 2026-07-01 (Europe/Berlin) [unknown-target]
                  5 | See [b](b.md).
                    |         ^^^^
                  hint: link to it when it is published, or publish it now with -Dsite.future
                posts/b.md:3:7: note: held back until 2026-07-01 (Europe/Berlin) [held-back]
                  3 | date: 2026-07-01
                    |       ^^^^^^^^^^
                  hint: publish it now with -Dsite.future""", site.printed());
    }

    @Test
    void aPublishedPostOfTheSameTitleIsTheOneMeant() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                See [[Bee]].
                -- posts/b.md
                ---
                title: Bee
                date: 2026-01-01
                ---
                Words.
                -- posts/a-later.md
                ---
                title: Bee
                date: 2027-01-01
                ---
                Words.
                """).build();
        assertTrue(site.succeeded(), site.printed());
    }

    @Test
    void aLinkWithinTheSiteThatLeadsNowhereIsShownWhereItIsWritten() {
        SiteFixture.Result site = SiteFixture.post("> See [it](/posts/nowhere/).\n>\n> — @ada-lovelace")
                .build();
        assertEquals(List.of("""
                posts/a.md:5:12: error: the page links to "/posts/nowhere/", which does not exist [broken-link]
                  5 | > See [it](/posts/nowhere/).
                    |            ^^^^^^^^^^^^^^^"""), site.printed(dev.outloud.diagnostic.Problem.BROKEN_LINK));
    }

    @Test
    void aMenuThatLeadsNowhereIsShownOnce() {
        SiteFixture.Result site = SiteFixture.post("x").write("site.yml", """
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                menu:
                  - About: /about/
                """).build();
        assertEquals(List.of("""
                site.yml:5:12: error: the page links to "/about/", which does not exist [broken-link]
                  5 |   - About: /about/
                    |            ^^^^^^^"""), site.printed(dev.outloud.diagnostic.Problem.BROKEN_LINK));
    }
}
