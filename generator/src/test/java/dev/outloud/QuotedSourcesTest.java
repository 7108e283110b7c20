package dev.outloud;

import static dev.outloud.WordsFixture.BLOG;
import static dev.outloud.WordsFixture.caption;
import static dev.outloud.WordsFixture.quoting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source says whose words are quoted, and readers are led to it. */
class QuotedSourcesTest {
    @Test
    void theAddressOfAListedResourceIsThatResource() {
        SiteFixture.Result site =
                quoting("Nora New, [my notes](https://books.example.org/notes)").build();
        site.done();
        assertTrue(site.page("/resources/notes/").text().contains("Words."), site.printed());
        assertEquals("— Nora New, Notes", caption(site));
        assertEquals(1, site.page("/posts/a/").select("#ref-notes").size());
    }

    /** Where the caption has a title alone, the build knows a work by its address, and takes nobody for its title. */
    @Test
    void theTitleOfAListedResourceIsNobodysName() {
        SiteFixture.Result site =
                quoting("[Notes](https://books.example.org/notes)").build();
        site.done();
        assertTrue(site.page("/resources/notes/").text().contains("Words."), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
        assertEquals(List.of(), site.printed(Problem.QUOTE_UNSOURCED));
        assertEquals(1, site.page("/posts/a/").select("#ref-notes").size());
    }

    /** As academic texts have it: a citation behind the last sentence, or below it, and no dash. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Words. [@notes, p. 4]",
                "> Words.\n> [@notes, p. 4]",
                "> Words\n>\n> [@notes, p. 4]",
                "> “Words.” [@notes, p. 4] {#w}",
                "> \"Words.\" [@notes, p. 4]",
                "> First.\n>\n> *Words.* [@notes, p. 4]"
            })
    void aCitationAtTheEndOfAQuotationSaysWhoseItIs(String quotation) {
        SiteFixture.Result site = SiteFixture.of(BLOG + quotation + "\n").build();
        assertEquals(1, site.done().quotes().total(), site.printed());
        assertEquals("— Ada Lovelace, Notes, p. 4", caption(site));
        assertTrue(site.page("/people/ada/").text().contains("Words"), site.printed());
        assertFalse(site.page("/posts/a/").select("blockquote").text().contains("Lovelace"), site.printed());
        assertEquals(List.of(), site.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]\n> Words. [@notes]",
                "> Words of [@notes].",
                "> Words of [@notes]",
                "> Words. [see @notes]",
                "> [@notes]",
                "> Words. [@notes]\n{.plain}",
                "> Words. [@notes; @report]"
            })
    void aCitationThatIsPartOfTheWordsDoesNotSayWhoseTheyAre(String text) {
        SiteFixture.Result site = SiteFixture.of(BLOG + text + "\n").build();
        site.done();
        assertFalse(site.page("/people/ada/").select("figure.quotation").text().contains("Words"), site.printed());
        assertTrue(site.page("/posts/a/").select(".citation").size() > 0, site.printed());
    }

    /** Each language has its own marks, and some people type straight ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"two words\"", "'two words'", "“two words”", "‘two words’", "„two words“", "„two words”",
                        "”two words”",
                "»two words«", "«two words»", "»two words»", "« two words »", "‹two words›", "›two words‹",
                        "‚two words‘",
                "「two words」", "『two words』"
            })
    void quotedWordsBeforeACitationAreAQuotationInAnyMarks(String words) {
        SiteFixture.Result site = SiteFixture.of(BLOG + "It’s, as she said, " + words + " [@notes].\n")
                .build();
        assertEquals(1, site.done().quotes().total(), site.printed());
        assertEquals(
                "two words",
                site.page("/posts/a/").select("q .e-content").text().strip());
        assertTrue(site.page("/people/ada/").text().contains("two words"));
    }

    @Test
    void aSourceBesideThePostIsLinkedLikeAnyOther() {
        SiteFixture.Result site = SiteFixture.of(BLOG.replace("posts/a.md", "posts/a/index.md")
                        + "> Words.\n>\n> — @ada, [letter](letter.pdf)\n")
                .write("posts/a/letter.pdf", "%PDF")
                .build();
        site.done();
        for (String page : List.of("/posts/a/", "/people/ada/", "/quotes/")) {
            assertEquals(
                    1,
                    site.page(page)
                            .select("figcaption a[href=/posts/a/letter.pdf]")
                            .size(),
                    page);
        }
    }

    @Test
    void aPlaceInThePostMayBeTheSource() {
        SiteFixture.Result site = SiteFixture.of(BLOG + "> Words.\n>\n> — @ada, [above](#place)\n\n## Place\n")
                .build();
        site.done();
        assertEquals(
                1,
                site.page("/people/ada/")
                        .select("figcaption a[href=/posts/a/#place]")
                        .size());
    }

    @Test
    void aSourceThatIsNotThereIsOneErrorAtItsPlace() {
        SiteFixture.Result site = quoting("@ada, [letter](/nowhere/)").build();
        assertEquals(
                1,
                site.diagnostics().stream()
                        .filter(found -> found.problem() == Problem.BROKEN_LINK)
                        .count(),
                site.printed());
        assertTrue(site.printed().contains("posts/a.md:9:"), site.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://books.example.org/notes#chapter-2",
                "https://books.example.org/notes/#:~:text=her%20words",
                "HTTP://www.Books.Example.org/notes"
            })
    void aLinkToAPlaceInAListedResourceIsACitationOfIt(String address) {
        SiteFixture.Result site = quoting("@ada, [her notes](" + address + ")").build();
        assertTrue(site.page("/resources/notes/").text().contains("Words."), site.printed());
    }

    @Test
    void thePlaceThatIsLinkedInAResourceIsWhereReadersAreSent() {
        Element words = quoting("@ada, [her notes](https://books.example.org/notes#chapter-2)")
                .build()
                .page("/posts/a/")
                .select("blockquote")
                .get(0);
        assertEquals("https://books.example.org/notes#chapter-2", words.attr("cite"));
    }
}
