package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reference manager's whole export costs little, and stays private: many works that no text uses are not shown. */
class LargeLibraryTest {
    /** Nobody uses any but the first, and two others are shown all the same. */
    private static SiteFixture.Result library(int size, String text) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                citations:
                  unused: 2
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
    void aFewUnusedWorksAreShownAsAnyOther() {
        SiteFixture.Result site = library(3, "");
        site.done();
        assertEquals(
                site.page("/resources/w0/").select(".cite-it dt").eachText(),
                site.page("/resources/w2/").select(".cite-it dt").eachText());
    }

    @Test
    void ofManyUnusedWorksNoneIsShown() {
        SiteFixture.Result site = library(4, "");
        assertEquals(1, site.done().resources());
        assertTrue(site.has("site/resources/w0/index.html"));
        site.fixture().outputs().forEach((path, text) -> assertFalse(text.contains("Work 1"), path));
    }

    @Test
    void aKeyOfTheLibraryIsHinted() {
        assertTrue(library(4, "And [@w33].").printed().contains("did you mean \"w3\"?"));
    }

    @Test
    void aLinkIsAUse() {
        SiteFixture.Result site = library(7, "More in [[Work 1]], [[w2]] and [there](/resources/w3/).");
        site.done();
        assertTrue(site.has("site/resources/w1/index.html"));
        assertTrue(site.has("site/resources/w2/index.html"));
        assertTrue(site.has("site/resources/w3/index.html"));
        assertFalse(site.has("site/resources/w4/index.html"));
    }
}
