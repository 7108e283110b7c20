package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reference manager's whole export costs little: of many works that no text uses, none has a page. */
class LargeLibraryTest {
    /** Nobody uses any but the first, and two of them may have pages all the same. */
    private static SiteFixture.Result library(int size, String text) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                citations:
                  unused-pages: 2
                -- resources.yml
                %s
                -- posts/2026-01-31-a.md
                ---
                title: A
                ---
                As it says [@w0]. %s
                """.formatted(
                        IntStream.range(0, size)
                                .mapToObj(
                                        "- {id: w%1$d, type: book, title: Work %1$d, author: Ada Lovelace}"::formatted)
                                .collect(Collectors.joining("\n")),
                        text))
                .build();
    }

    @Test
    void aFewUnusedWorksHavePagesWithAllThatSuchPagesHave() {
        SiteFixture.Result site = library(3, "");
        site.done();
        assertEquals(
                site.page("/resources/w0/").select(".cite-it dt").eachText(),
                site.page("/resources/w2/").select(".cite-it dt").eachText());
    }

    @Test
    void manyUnusedWorksStandInTheListsAlone() {
        SiteFixture.Result site = library(4, "");
        site.done();
        assertTrue(site.has("site/resources/w0/index.html"));
        assertFalse(site.has("site/resources/w1/index.html"));
        assertEquals(
                4, site.page("/resources/").select(".bibliography > li[id]").size());
        assertEquals(
                4,
                site.page("/people/ada-lovelace/").select(".bibliography > li").size());
        assertTrue(site.file("site/resources.bib").contains("{w1,"));
        assertTrue(site.file("site/resources.json").contains("\"w1\""));
        assertFalse(site.file("site/sitemap.xml").contains("w1"));
    }

    @Test
    void aLinkIsAUse() {
        SiteFixture.Result site = library(6, "More in [[Work 1]], [[w2]] and [there](/resources/w3/).");
        site.done();
        assertTrue(site.has("site/resources/w1/index.html"));
        assertTrue(site.has("site/resources/w2/index.html"));
        assertTrue(site.has("site/resources/w3/index.html"));
        assertFalse(site.has("site/resources/w4/index.html"));
    }
}
