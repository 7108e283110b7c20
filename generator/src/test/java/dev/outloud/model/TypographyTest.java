package dev.outloud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles get the same marks as texts. */
class TypographyTest {
    private static final String LINES = """
            Don't stop|Don’t stop
            "Words" of hers|“Words” of hers
            She said: "It's 'fine'."|She said: “It’s ‘fine’.”
            ("A")|(“A”)
            'All' of the authors' notes|‘All’ of the authors’ notes
            Rock 'n roll|Rock ’n roll
            5" wide|5" wide
            " alone|" alone
            Plain|Plain
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = LINES)
    void aLineIsSet(String written, String set) {
        assertEquals(set, Typography.of(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = LINES)
    void asATextIs(String written, String set) {
        SiteFixture.Result site = SiteFixture.post(written).build();
        assertEquals(set, site.page("/posts/a/").select(".e-content > p").text());
    }

    @Test
    void pagesAndFeedsShowTitlesSet() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/a.md
                ---
                title: Don't say "no"
                date: 2026-01-31
                ---
                [[Don't say "no"]] and [[Don’t say “no”]].
                """).build();
        String set = "Don’t say “no”";
        site.done();
        assertEquals(set, site.page("/posts/a/").select("h1").text());
        assertEquals(
                set + " and " + set + ".",
                site.page("/posts/a/").select(".e-content > p").text());
        assertEquals(set, site.page("/archive/").select("main li a").text());
        for (String file : new String[] {"feed.xml", "atom.xml", "feed.json", "index.html"}) {
            assertTrue(site.file("site/" + file).contains(set), file);
        }
    }
}
