package dev.outloud;

import static dev.outloud.WordsFixture.BLOG;
import static dev.outloud.WordsFixture.caption;
import static dev.outloud.WordsFixture.quoting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody quoted goes uncredited, and nobody is credited for another's words. */
class WhoseWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ada, John Paul Jones and @will | ada jones will",
                "@will, John Paul Jones and Ada Lovelace | will jones ada",
                "Nora New, Otto Old and @ada | nora-new otto-old ada",
                "Prof. Nora New, PhD and Dr. Otto Old, MD | prof-nora-new-phd dr-otto-old-md",
                "[Nora New](https://n.example.org/1), [Otto Old](https://n.example.org/2) and [Pia Pop](https://n.example.org/3) | nora-new otto-old pia-pop",
                "[Nora New and Otto Old](https://n.example.org/) | nora-new otto-old",
                "[Nora New, Head of Sales](https://n.example.org/) | nora-new",
                "The Road by Otto Old | otto-old",
                "[The Road](https://o.example.org/road) by Otto Old | otto-old",
                "Source: [Nora New](https://nora.example.org/) | nora-new",
                "by Nora New | nora-new",
                "@will and\u00A0Ada Lovelace | will ada",
                "Nora New (Acme) and Otto Old (Beta) | nora-new otto-old",
                "the late @ada | ada",
                "Dr. @ada | ada",
                "— — Nora New | nora-new",
                "Nora New, quoted with John Paul Jones, Ada Lovelace | nora-new",
                "Nora New (Ada Lovelace) | nora-new",
                "Nora New on [Ada Lovelace](https://l.example.org/) | nora-new",
                "Nora New et al. | nora-new",
                "Nora New and others | nora-new",
                "Otto Old’s [The Road](https://o.example.org/road) | otto-old",
                "Nora New, and Otto Old | nora-new otto-old",
                "Nora New, Ada Lovelace | nora-new ada",
                "Nora New, Ada Lovelace, in a letter | nora-new ada",
                "[Nora New](https://nora.example.org/), [Ada Lovelace](https://ada.example.org/) | nora-new ada",
                "[@report], Ada Lovelace | ada",
                "[@report] by Otto Old | otto-old",
                "[@notes] | ada",
                "[@report], quoted by @ada |",
                "[@report], @ada | ada",
                "quoted in [@notes] | ada",
                "Marks & Sparrow | duo",
                "William \"Bill\" Gater | will",
                "William “Bill” Gater | will",
                "Soren Weiss | soren",
                "Dr. Ada Lovelace | ada",
                "Prof. Lovelace | ada",
                "Jones | jones",
                "Nora New in [The Book](https://nora.example.org/book) | nora-new",
                "Ada Lovelace; John Paul Jones | ada jones",
                "Nora New; Otto Old | nora-new otto-old",
                "Nora New / Otto Old and Pia Pop | nora-new otto-old pia-pop",
                "Nora New; 1990 | nora-new",
                "Ada Lovelace: Notes, p. 3 | ada",
                "Ada Lovelace – Notes | ada",
                "Ada Lovelace - Notes | ada",
                "Nora New: Ada Lovelace | nora-new",
                "Nora New in *The Book* | nora-new",
                "Nora New, quoted in *The Book* | nora-new",
                "Nora New in “The Book” | nora-new",
                "Nora New, as said in *The Book* and Otto Old | nora-new",
                "[Notes](https://books.example.org/notes) | ada",
                "[*Notes*](http://www.books.example.org/notes/) | ada",
                "[Nora New](https://books.example.org/notes) | nora-new",
                "Lovelace, Ada | ada",
                "Lovelace, Ada, in a letter | ada"
            })
    void everybodyNamedIsCredited(String attribution, @Nullable String people) {
        SiteFixture.Result site = quoting(attribution).build();
        site.done();
        List<String> ids = people == null ? List.of() : Arrays.asList(people.split(" ", -1));
        for (String id : ids) {
            assertTrue(site.page("/people/" + id + "/").text().contains("Words."), id + "\n" + site.printed());
        }
        assertEquals(
                ids,
                site.page("/posts/a/").select("figcaption .p-author[href^=/people/]").eachAttr("href").stream()
                        .map(href -> href.replaceAll("^/people/|/$", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora New, quoted by @ada | — Nora New, quoted by Ada Lovelace",
                "Nora New (via @ada) | — Nora New, via Ada Lovelace",
                "Nora New, quoted by @loveday | — Nora New, quoted by V. L.",
                "Nora New in [The Book](https://nora.example.org/book) | — Nora New, in The Book",
                "Nora New, quoted in [@notes, p. 4] | — Nora New, quoted in Notes, p. 4",
                "[@report, p. 4] | — Ministry of Time, Report, p. 4",
                "Nora New et al. | — Nora New, et al.",
                "Nora New, The Book (1990) | — Nora New, The Book (1990)",
                "Nora New, [The Book](https://n.example.org/book) (1990) | — Nora New, The Book, 1990",
                "@ada — a note | — Ada Lovelace, a note",
                "Nora New on [Ada Lovelace](https://l.example.org/) | — Nora New, on Ada Lovelace",
                "[The Road](https://o.example.org/road) by Otto Old | — Otto Old, The Road",
                "The Road by Otto Old | — Otto Old, The Road",
                "Nora New, [One](https://n.example.org/1), [Two](https://n.example.org/2) | — Nora New, Two, One",
                "Nora New in *The Book*, p. 3 | — Nora New, in The Book, p. 3",
                "Nora New in “The Book” (1990) | — Nora New, in “The Book” (1990)",
                "Nora New as quoted in *The Book* | — Nora New, as quoted in The Book",
                "Nora New: The Book | — Nora New, The Book",
                "Nora New - The Book | — Nora New, The Book",
                "Nora New: [The Book](https://n.example.org/book) | — Nora New, The Book",
                "[Notes](https://books.example.org/notes) | — Ada Lovelace, Notes",
                "[Notes](https://books.example.org/notes), p. 4 | — Ada Lovelace, Notes, p. 4",
                "Loveday, Veronica | — V. L.",
                "Lovelace, Ada, in a letter | — Ada Lovelace, in a letter"
            })
    void theCaptionReadsAsItWasWritten(String attribution, String caption) {
        SiteFixture.Result site = quoting(attribution).build();
        site.done();
        assertEquals(caption, caption(site), site.printed());
        assertTrue(site.page("/quotes/").select("figcaption").text().startsWith(caption.replace(" (eds.)", "")));
    }

    /** Somebody mentioned is linked and thanked, but the words are not theirs. */
    @Test
    void whoeverPassedTheWordsOnIsNotTheSpeaker() {
        SiteFixture.Result site = quoting("Nora New, quoted by @ada").build();
        assertTrue(site.page("/people/nora-new/").text().contains("Words."));
        assertFalse(site.page("/people/ada/").text().contains("Words."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ada's mother", "translated by @ada"})
    void wordsAboutAPersonDoNotMakeThemTheSpeaker(String attribution) {
        SiteFixture.Result site = quoting(attribution).build();
        site.done();
        assertFalse(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertEquals(1, site.printed(Problem.QUOTE_UNATTRIBUTED).size(), site.printed());
        assertTrue(caption(site).contains("Ada Lovelace"), caption(site));
    }

    @Test
    void quotationsWithinQuotationsAreEachTheirSpeakers() {
        SiteFixture.Result site = SiteFixture.of(
                        BLOG + "> Outer.\n>\n> > ## Inner {#inner-heading}\n> >\n> > — Nora New\n>\n> — Otto Old\n")
                .build();
        site.done();
        assertFalse(site.page("/people/nora-new/").text().contains("Outer"));
        assertTrue(site.page("/people/otto-old/").text().contains("Outer"));
        for (String page : List.of("/quotes/", "/people/otto-old/", "/posts/a/")) {
            List<String> ids = site.page(page).select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, page);
        }
        assertEquals(
                List.of("quote-unsourced", "quote-unsourced"),
                site.problems().stream().filter(id -> id.startsWith("quote")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]\n> Words.\n>\n> — Nora New",
                "- item\n\n  > Words.\n  > — Nora New",
                "> > Words.\n> >\n> > — Nora New",
                "> > > Words.\n> > >\n> > > — Nora New",
                "> Plain.\n>\n> > Words.\n> >\n> > — Nora New\n>\n> {.plain}",
                "> Words.\n>\n> — [Nora New][n]\n>\n> [n]: https://nora.example.org/",
                "> <blockquote class=\"quoteback\" data-author=\"Nora New\" cite=\"https://n.example.org/\">Words.</blockquote>",
                "<figure><blockquote><p>Words.</p></blockquote><figcaption>Nora New</figcaption></figure>",
                "<blockquote><p>Words.</p><footer>— Nora New</footer></blockquote>",
                "<blockquote>Outer. <blockquote>Words.<footer>— Nora New</footer></blockquote><footer>— Ada Lovelace</footer></blockquote>",
                "<figure><blockquote>More.</blockquote><blockquote>Words.</blockquote><figcaption>— Nora New</figcaption></figure>",
                "<blockquote class=\"quoteback\" data-author=\"Ada Lovelace, Nora New\">Words.</blockquote>",
                "<BLOCKQUOTE CLASS=\"quoteback\" data-author=\"Ada Lovelace and Nora New\">Words.</BLOCKQUOTE>"
            })
    void whereverAQuotationStandsItsSpeakerHasAPage(String text) {
        SiteFixture.Result site = SiteFixture.of(BLOG + text + "\n").build();
        site.done();
        assertTrue(site.page("/people/nora-new/").text().contains("Words."), site.printed());
        assertEquals(List.of(), site.printed(Problem.QUOTE_UNATTRIBUTED));
    }
}
