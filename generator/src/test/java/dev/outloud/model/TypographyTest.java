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
    void aDescriptionIsSetLikeATitle() {
        SiteFixture.Result site =
                SiteFixture.post("x", "description: \"It's hers\"").build();
        assertEquals(
                "It’s hers",
                site.page("/posts/a/").select("meta[name=description]").attr("content"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M. L.|M._L.
            John T. Wixted|John T._Wixted
            J. R. Writer|J._R._Writer
            Dr. Ada Lovelace|Dr. Ada Lovelace
            Ada Lovelace|Ada Lovelace
            """)
    void noLineBreaksBehindAnInitial(String name, String set) {
        assertEquals(set, Typography.name(name).replace('\u00A0', '_'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pp. 29-34|pp._29–+34
            29--34, 40|29–+34, 40
            354 - 380|354–+380
            p. 4|p._4
            12–15|12–+15
            A-4|A-4
            2014-02-03|2014-02-03
            chap. on e-mail|chap. on e-mail
            """)
    void pagesFromOneToAnotherHaveADash(String locator, String set) {
        assertEquals(set, Typography.pages(locator).replace('\u00A0', '_').replace('\u2060', '+'));
    }

    @Test
    void pagesFeedsAndCitationsShowNamesAndPlacesSet() {
        SiteFixture.Result site = SiteFixture.post("Thanks, @m! [@a, pp. 29-34]\n\n> Words.\n>\n> — @m, [@a, 3-4]\n")
                .write("people.yml", "- {id: grace, name: G}\n- {id: m, name: M. L.}\n")
                .write("resources.yml", "- {id: a, title: T, page: 12-18, author: [{literal: M. L.}]}\n")
                .build();
        String page = site.page("/posts/a/")
                .select("main")
                .html()
                .replace("&nbsp;", "_")
                .replace("\u2060", "+");
        for (String set : new String[] {">M._L.</a>", ", pp._29–+34", "locator\">3–+4<", "12–+18"}) {
            assertTrue(page.contains(set), set + "\n" + page);
        }
        assertTrue(site.file("site/resources.bib").contains("12--18"), site.file("site/resources.bib"));
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
