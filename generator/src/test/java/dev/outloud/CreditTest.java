package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's part goes uncredited, and the report counts it. */
class CreditTest {
    private static final String PICTURE = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: pia, name: Pia Photo}
            - {id: nobody-yet, name: Nobody Yet}
            -- media.yml
            - {id: sea, title: Sea, creator: Pia Photo, license: CC0-1.0}
            -- static/sea.png
            bytes
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            ---
            ![The sea](/sea.png){credit=sea}
            """;

    @Test
    void whoeverMadeAPictureIsInTheIndexAndTheirPageNamesThePost() {
        SiteFixture.Result site = SiteFixture.of(PICTURE).build();
        assertTrue(site.page("/people/").text().contains("Pia Photo"), site.printed());
        assertTrue(site.page("/people/pia/").select("main a").eachAttr("href").contains("/posts/a/"));
        assertTrue(site.page("/posts/a/").select("figcaption, .credit").text().contains("Pia Photo"));
        assertTrue(site.file("site/people/pia/credited.xml").contains("<title>A</title>"));
    }

    @Test
    void theReportCountsThoseWhoAreCreditedOrWrite() {
        assertEquals(2, SiteFixture.of(PICTURE).build().done().people());
    }

    @Test
    void aMakerOfPicturesWhomNobodyListsOrNamesHasAPageAndIsNotCounted() {
        SiteFixture.Result site = SiteFixture.of(PICTURE.replace("- {id: pia, name: Pia Photo}\n", ""))
                .build();
        assertEquals(1, site.done().people());
        assertTrue(site.page("/people/").text().contains("Pia Photo"), site.printed());
    }

    @Test
    void aPictureOfNobodyAndOneWithoutWordsAreWarnings() {
        SiteFixture.Result site =
                SiteFixture.post("![](/p.png)").write("static/p.png", "x").build();
        assertEquals(List.of("missing-alt", "image-uncredited"), site.problems());
        assertEquals(new SiteReport.Credit(1, 0), site.done().credit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            > Words.\\n>\\n> - Grace Writer\\n;      > -- Grace Writer
            > Words.\\n> * @grace\\n;               > -- @grace
            > Words.\\n\\n— Grace Writer, 2019\\n;   > — Grace Writer, 2019
            > Words.\\n\\n--@grace\\n;              > --@grace
            """)
    void whatWasNearlyAnAttributionIsSaidInTheHint(String text, String line) {
        SiteFixture.Result site = SiteFixture.post(text.replace("\\n", "\n")).build();
        assertEquals(List.of("quote-unattributed"), site.problems(), site.printed());
        assertTrue(site.printed().endsWith(":\n    " + line), site.printed());
        SiteFixture.Result mended = SiteFixture.post("> Words.\n" + line + "\n", "allow: [quote-unsourced]")
                .build();
        assertEquals(List.of(), mended.printed(Problem.QUOTE_UNATTRIBUTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Words.\n",
                "> - Apples\n> - Pears\n",
                "> - Apples\n",
                "> Words.\n> - of all kinds\n",
                "> Words.\n\nText — Grace\n",
                "> Words.\n\n---\n\nGrace\n"
            })
    void otherLinesAtItsEndAreNone(String text) {
        String printed = SiteFixture.post(text).build().printed();
        assertTrue(printed.contains("hint: end it with a line such as:"), printed);
    }

    @Test
    void whereThereIsNoSourceTheHintSaysHowToSaySo() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n> — @grace\n").build();
        assertTrue(site.printed().contains("say so in the front matter: allow: [quote-unsourced]"), site.printed());
    }

    @Test
    void aQuotationOfNobodyIsAWarningUnlessItIsPlain() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n").build();
        assertEquals(new SiteReport.Quotes(1, 0, 0), site.done().quotes());
        assertEquals(List.of("quote-unattributed"), site.problems());
        assertEquals(List.of(), SiteFixture.post("> Words. {.plain}\n").build().problems());
    }

    @Test
    void aResourceOfNobodyIsAWarningWhereItIsListedIfItIsUsed() {
        SiteFixture fixture = SiteFixture.post("See [@b] and [@b, p. 2].")
                .write(
                        "resources.yml",
                        "- {id: a, title: Unused}\n- {id: b, title: Used}\n- {id: c, title: C, editor: [Ed]}\n");
        assertEquals("""
                resources.yml:2:8: warning: nobody is named for this resource [resource-uncredited]
                  2 | - {id: b, title: Used}
                    |        ^
                  hint: add its author: or editor:, such as {family: Lovelace, given: Ada}; \
                an organisation is {literal: The Society}""", fixture.build().printed());
        assertEquals(new SiteReport.Credit(1, 0), fixture.build().done().credit());
    }

    @Test
    void aLinkIsASourceToo() {
        SiteFixture.Result site = SiteFixture.post(
                        "> Words.\n>\n> — @ada-lovelace, [her letter](https://ada.example.org/letter)\n")
                .build();
        assertEquals(new SiteReport.Quotes(1, 1, 1), site.done().quotes());
        assertEquals(
                "https://ada.example.org/letter",
                site.page("/posts/a/").select("blockquote").attr("cite"));
        assertTrue(site.page("/people/ada-lovelace/").text().contains("her letter"));
    }

    @Test
    void anAuthorsOwnWordsNeedNoThanks() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @grace\n").build();
        assertTrue(site.page("/posts/a/").select(".credited").isEmpty());
        assertTrue(site.page("/people/grace/").text().contains("Words."));
    }

    @Test
    void anUnknownAuthorGetsLinesToPaste() {
        SiteFixture fixture = SiteFixture.post("x", "author: \"Nora: the new\"");
        SiteFixture.Result site = fixture.build();
        String hint = site.diagnostics().get(0).hint();
        String yaml = hint.substring(hint.indexOf('\n') + 1);
        fixture.write("people.yml", "- {id: grace, name: G, author: true}\n" + yaml + "\n");
        assertTrue(fixture.build().succeeded(), fixture.build().printed());
    }

    @Test
    void anIdThatNobodyHasIsOfferedWithANameMadeOfIt() {
        SiteFixture.Result site = SiteFixture.post(
                        "x", "author: nora-new", "follow-ups: [{to: mary-ann-smith, what: tea}]")
                .build();
        assertTrue(site.printed().contains("- id: nora-new\n      name: Nora New\n      author: true"), site.printed());
        assertTrue(site.printed().contains("- id: mary-ann-smith\n      name: Mary Ann Smith"), site.printed());
    }

    @Test
    void anUnknownAuthorOfTheSiteIsFoundBeforeTheFirstPost() {
        SiteFixture.Result site = SiteFixture.of("")
                .write("site.yml", "title: N\nurl: https://notes.example.org/\nauthors: [grase]\n")
                .build();
        assertEquals("""
                site.yml:3:11: error: no person "grase" to be an author [unknown-person]
                  3 | authors: [grase]
                    |           ^^^^^
                  hint: did you mean "grace"?""", site.printed());
    }

    @Test
    void aBlogWithoutAuthorsHasFeedsThatAreValid() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("site.yml", "title: Notes\nurl: https://notes.example.org/\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.file("site/atom.xml").contains("<author>"), "RFC 4287, 4.1.1: " + site.file("site/atom.xml"));
    }

    @Test
    void aLinkToAPlaceThatIsNotThereIsToldOnce() {
        SiteFixture.Result site = SiteFixture.post("[x](#nowhere) ## [y](b.md#nowhere)")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\nx")
                .build();
        assertEquals(List.of("unknown-anchor", "unknown-anchor"), site.problems());
        assertTrue(site.succeeded(), "a warning does not fail the build");
        assertFalse(SiteFixture.post("[x](#nowhere)").strict().build().succeeded());
    }

    @Test
    void placesThatTheBuildMakesAreKnownToo() {
        SiteFixture.Result site = SiteFixture.post("""
                        One.[^n] See [it](#fn-1), [there](#fnref-1), [no](#fn-2).

                        <a id="raw"></a>[Raw](#raw), [its place](#ref-k), [no place](#ref-m) [@k].

                        [^n]: Note.
                        """)
                .write("resources.yml", "- {id: k, title: K, author: [Ada Lovelace]}\n- {id: m, title: M}\n")
                .build();
        assertEquals(List.of("unknown-anchor", "unknown-anchor"), site.problems(), site.printed());
        assertTrue(site.printed().contains("posts/a.md:5:51: warning: nothing there has the id \"fn-2\""));
        assertTrue(site.printed().contains("warning: nothing there has the id \"ref-m\""));
    }

    @Test
    void aNoteThatNothingRefersToCreditsNobody() {
        SiteFixture.Result site = SiteFixture.post("""
                        Text.[^b]

                        [^1]: See [^2] @nobody {#x}

                            > Be kind.
                            >
                            > — Nora New

                        [^2]: See[^1]

                        [^b]: B[^c]

                        [^c]: C {#x}
                        """).build();
        assertEquals(List.of("footnote-unused", "footnote-unused"), site.problems(), site.printed());
        assertTrue(site.printed().startsWith("""
                posts/a.md:7:1: warning: nothing refers to the footnote "1" [footnote-unused]
                  7 | [^1]: See [^2] @nobody {#x}
                    | ^^^^
                  hint: write [^1] where it belongs, or take it out"""), site.printed());
        assertFalse(site.has("site/people/nora-new/index.html"));
        assertEquals(new SiteReport.Quotes(0, 0, 0), site.done().quotes());
    }

    @Test
    void aNoteToAnAttributionIsShown() {
        SiteFixture.Result site = SiteFixture.post(
                        "> Words.\n>\n> — @ada-lovelace[^1]\n\n[^1]: See\n\n    > Be kind.\n    >\n    > — Nora New\n")
                .build();
        site.done();
        assertTrue(site.page("/posts/a/").select("section.footnotes").text().contains("Be kind."));
    }

    @Test
    void promisesToOthersAreNeverPublished() {
        SiteFixture.Result site = SiteFixture.post(
                        "x", "follow-ups: [{to: ada-lovelace, what: send the secret draft, due: 2026-03-01}]")
                .build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.fixture().outputs().entrySet().stream()
                .filter(file -> file.getKey().startsWith("site/"))
                .noneMatch(file -> file.getValue().contains("secret draft")));
        assertEquals(List.of(), site.printed(Problem.UNKNOWN_PERSON));
    }
}
