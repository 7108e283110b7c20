package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody quoted goes uncredited, and nobody is credited for another's words. */
class WhoseWordsTest {
    static final String BLOG = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
            - {id: jones, name: John Paul Jones}
            - {id: duo, name: Marks & Sparrow}
            - {id: will, name: 'William "Bill" Gater'}
            - {id: soren, name: Søren Weiß}
            - {id: loveday, name: Veronica Loveday, consent: {list: false, name-as: V. L.}}
            -- resources.yml
            - {id: notes, type: book, title: Notes, author: [{family: Lovelace, given: Ada}], URL: "https://books.example.org/notes"}
            - {id: report, type: report, title: Report, author: [{literal: Ministry of Time}]}
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            ---
            Hello.

            """;

    private static SiteFixture quoting(String attribution) {
        return SiteFixture.of(BLOG + "> Words.\n>\n> — " + attribution + "\n");
    }

    private static String caption(SiteFixture.Result site) {
        Element caption = site.page("/posts/a/").select("figcaption").get(0);
        caption.select(".quotation-permalink, .quotation-source").remove();
        return caption.text();
    }

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
    @ValueSource(
            strings = {
                "Paul Jones",
                "Bob Lovelace",
                "[Bob Bobson](https://ada.example.org/)",
                "[bell hooks](https://ada.example.org/)",
                "[The Ada Tribe](https://ada.example.org/)",
                "Bill Gater"
            })
    void aNameThatIsOnlyLikeAnothersIsSomebodyNew(String name) {
        SiteFixture.Result site = quoting(name).build();
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        for (String id : List.of("ada", "jones", "will")) {
            assertFalse(site.page("/people/" + id + "/").text().contains("Words."), id);
        }
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

    /** As Bootstrap, WordPress and the HTML standard write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>Words.</p><footer>Nora New in <cite title=\"The Book\">The Book</cite></footer></blockquote>",
                "<figure><blockquote><p>Words.</p></blockquote><figcaption>— Nora New in <em>The Book</em></figcaption></figure>",
                "<figure><blockquote><p>Words.</p></blockquote><figcaption>Nora New: <cite>The Book</cite></figcaption></figure>"
            })
    void aTitleInHtmlIsNoPartOfTheName(String html) {
        SiteFixture.Result site = SiteFixture.of(BLOG + html + "\n").build();
        site.done();
        assertTrue(site.page("/people/nora-new/").text().contains("Words."), site.printed());
    }

    /** The HTML standard has titles in {@code cite}, WordPress people. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "— <cite><a href='https://n.example.org/book'>Book</a></cite>, Nora New",
                "— <cite>Book</cite>, Nora New",
                "<cite>The Long Book</cite> by Nora New",
                "<a href='https://n.example.org/book'><cite>The Long Book</cite></a> by Nora New",
                "<cite>Book</cite>, <a href='https://nora.example.org/'>Nora New</a>",
                "<p><cite>Book</cite></p><p>Nora New</p>",
                "Nora New, <cite>Book</cite>",
                "Nora New, <cite><a href='https://n.example.org/book'>Book</a></cite>",
                "<cite>Nora New</cite>",
                "<cite><a href='https://n.example.org/'>Nora New</a></cite>",
                "<cite>Nora New, <a href='https://n.example.org/book'>Book</a></cite>",
                "<cite>Nora New</cite>, <a href='https://n.example.org/book'>Book</a>",
                "<cite>Nora New</cite>, Head of Learning",
                "<cite>Nora New</cite>, Chief Economist"
            })
    void aTitleInHtmlIsNobodysName(String caption) {
        SiteFixture.Result site = SiteFixture.of(BLOG + "<figure><blockquote>Words.</blockquote><figcaption>" + caption
                        + "</figcaption></figure>\n")
                .build();
        site.done();
        assertEquals(
                List.of("/people/nora-new/"),
                site.page("/posts/a/")
                        .select("figcaption .p-author[href^=/people/]")
                        .eachAttr("href"),
                site.printed());
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        assertEquals(caption.contains("Book"), caption(site).contains("Book"), caption(site));
    }

    @Test
    void aTitleInHtmlLeavesAMentionTheSpeaker() {
        SiteFixture.Result site = SiteFixture.of(
                        BLOG + "<blockquote>Words.<footer>— <cite>Book</cite>, @ada</footer></blockquote>\n")
                .build();
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
    }

    /** Somebody of the list beside them makes it sure that they are people. */
    @Test
    void whoeverIsJoinedToSomebodyKnownSpeaksToo() {
        SiteFixture.Result site = quoting("@will, Ada Lovelace and Zoe Unknown").build();
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertTrue(site.page("/people/zoe-unknown/").text().contains("Words."), site.printed());
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        assertEquals(List.of(), site.printed(Problem.UNCLEAR_SPEAKERS));
        assertEquals(
                "— William \"Bill\" Gater, Ada Lovelace, Zoe Unknown",
                caption(site).replace(" and ", ", "));
        SiteFixture.Result profession =
                quoting("@will, Vice President and Ada Lovelace").build();
        assertEquals(List.of(), profession.printed(Problem.NEW_SPEAKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Otto Old", "Otto Old, in a talk", "Otto Old, Acme", "Otto van Old (1990)"})
    void aNameBehindAMentionIsAskedAbout(String remark) {
        SiteFixture.Result site = quoting("@ada, " + remark).build();
        assertEquals(1, site.printed(Problem.UNCLEAR_SPEAKERS).size(), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Learning",
                "Chief Economist at Acme",
                "Professor Emeritus",
                "Acme",
                "The Book",
                "*Moby Dick*",
                "“Moby Dick”",
                "New York",
                "in Moby Dick",
                "Notes, p. 3"
            })
    void whatSomebodyIsOrWroteIsNoOther(String remark) {
        SiteFixture.Result site = quoting("@ada, " + remark).build();
        assertEquals(List.of(), site.printed(Problem.UNCLEAR_SPEAKERS), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER), site.printed());
    }

    @Test
    void whatMayBeNamesIsUnderlinedWhereItStands() {
        String printed = quoting("@ada, Otto Old and Pia Pop").build().printed();
        assertTrue(printed.contains("| > — @ada, Otto Old and Pia Pop\n"), printed);
        assertTrue(printed.contains("|           ^^^^^^^^"), printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vice President and Chief Scientist",
                "Otto Old and Pia Pop",
                "Otto Old, Pia Pop and Rob Roy",
                "Acme, and Otto Old"
            })
    void whatMayBeNamesOrAProfessionIsAskedAbout(String remark) {
        SiteFixture.Result site = quoting("@ada, " + remark).build();
        assertEquals(1, site.printed(Problem.UNCLEAR_SPEAKERS).size(), site.printed());
        assertEquals("— Ada Lovelace, " + remark, caption(site));
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
        SiteFixture.Result bracketed = quoting("@ada (" + remark + ")").build();
        assertEquals(List.of(), bracketed.printed(Problem.UNCLEAR_SPEAKERS), bracketed.printed());
    }

    @Test
    void aSurnameOfSomebodyListedAndSomebodyMetIsAskedAbout() {
        SiteFixture.Result site = SiteFixture.of(BLOG + "> One.\n>\n> — Bob Lovelace\n\n> Two.\n>\n> — Lovelace\n")
                .build();
        assertEquals(1, site.printed(Problem.AMBIGUOUS_SPEAKER).size(), site.printed());
        assertFalse(site.page("/people/ada/").text().contains("Two."));
    }

    @Test
    void aTitleDoesNotUncoverWhoeverIsShownOtherwise() {
        SiteFixture.Result site = quoting("Dr. Veronica Loveday").build();
        assertEquals("— V. L.", caption(site));
        site.fixture().outputs().forEach((path, text) -> assertFalse(text.contains("Veronica"), path));
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
