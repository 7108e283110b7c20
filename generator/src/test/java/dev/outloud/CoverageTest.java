package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the credit that is due is given: measured, asked for, and let be where it is old. */
class CoverageTest {
    private static final String PEOPLE = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/", aliases: [Ada, Countess of Lovelace]}
            - {id: pia, name: Pia O'Neil, accounts: {mastodon: "@pia@photos.example"}}
            - {id: otto, name: Otto Old}
            - {id: shy, name: Sheila Shy, consent: {list: false}}
            - {id: li, name: 李小明, url: "https://li.example.org/"}
            """;
    private static final String BLOG = PEOPLE + """
            -- resources.yml
            references:
            - {id: notes, title: Notes, author: [{family: Lovelace, given: Ada}], URL: "https://notes.example.org/"}
            - {id: nobody, title: Nobody's, URL: "https://nobody.example.org/"}
            - {id: unused, title: Unused}
            -- media.yml
            - {id: sea, title: Sea, creator: Pia O'Neil}
            -- static/sea.png
            bytes
            -- static/sky.png
            bytes
            -- posts/2026-01-31-a.md
            ---
            title: A
            ---
            > Sourced.
            >
            > — @ada, [@notes]

            > Unsourced.
            >
            > — @otto

            > Nobody's.

            ![The sea](/sea.png){credit=sea}

            ![The sky](/sky.png)

            See [@nobody].
            """;

    private static String measure(SiteFixture.Result site, String key) {
        SiteReport.Measure measure =
                Objects.requireNonNull(site.done().coverage().measures().get(key));
        return measure.given() + " of " + measure.due() + (measure.letBe() == 0 ? "" : ", " + measure.letBe());
    }

    @Test
    void countsEachKindOfCredit() {
        SiteFixture.Result site = SiteFixture.of(BLOG).build();
        assertEquals("2 of 3", measure(site, "speakers"));
        assertEquals("1 of 3", measure(site, "sources"));
        assertEquals("1 of 2", measure(site, "pictures"));
        assertEquals("1 of 2", measure(site, "resources"));
        assertEquals("2 of 3", measure(site, "people"));
        assertEquals("2 of 2", measure(site, "mentions"));
        assertEquals(60, site.done().coverage().percent());
        assertTrue(site.file("site-report.json").contains("\"percent\": 60,"), site.file("site-report.json"));
    }

    @Test
    void aBlogThatOwesNothingIsCovered() {
        assertEquals(100, SiteFixture.post("Words.").build().done().coverage().percent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            As Ada Lovelace said.;                              0 of 1
            As @ada said, and Ada Lovelace repeated.;           1 of 1
            As Ada Lovelace said, and @ada repeated.;           0 of 1
            As [Ada Lovelace](https://ada.example.org/) said.;  1 of 1
            As <a href="https://a.example">Ada Lovelace</a> said.; 1 of 1
            As *Ada* Lovelace’s notes say.;                     0 of 1
            As Ada\\nLovelace said.;                            0 of 1
            As the Countess of Lovelace said.;                  0 of 1
            Pia O’Neil's pictures.;                             0 of 1
            Ada said, Lovelace said, Ada Lovelaces said.;       0 of 0
            Words.\\n\\n# Ada Lovelace;                         0 of 0
            `Ada Lovelace`;                                     0 of 0
            ```\\nname: Ada Lovelace\\n```;                      0 of 0
            Words.\\n\\n    name: Ada Lovelace;                  0 of 0
            Ada\\n\\nLovelace;                                  0 of 0
            > Ada Lovelace.\\n{.plain};                         0 of 0
            Grace Writer and Sheila Shy met.;                   0 of 0
            昨日は李小明さんと話した。;                              0 of 1
            > Ada Lovelace spoke.\\n>\\n> — @pia;               1 of 1
            """)
    void whoeverATextNamesIsLinkedWhereItNamesThemFirst(String text, String due) {
        SiteFixture fixture = SiteFixture.of(
                PEOPLE + "-- posts/2026-01-31-a.md\n---\ntitle: A\nauthor: grace\n---\n" + text.replace("\\n", "\n"));
        assertEquals(due, measure(fixture.build(), "mentions"));
    }

    @Test
    void checkSaysWhereANameIsNotLinked() {
        SiteFixture fixture = SiteFixture.of(PEOPLE
                + "-- posts/2026-01-31-a.md\n---\ntitle: A\n---\nOne line.\nThen Ada Lovelace, and Ada Lovelace.\n");
        assertEquals("", fixture.build().printed());
        assertEquals("""
                posts/2026-01-31-a.md:5:6: note: the text names Ada Lovelace here first, without a link [name-unlinked]
                  5 | Then Ada Lovelace, and Ada Lovelace.
                    |      ^^^^^^^^^^^^
                  hint: write @ada in its place""", fixture.check().printed().strip());
    }

    @Test
    void aMinimumThatIsNotReachedFailsTheBuildAndNamesTheFirstThingsToMend() {
        SiteFixture fixture = SiteFixture.of(BLOG)
                .write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit:\n  minimum: 61\n");
        SiteFixture.Result site = fixture.build();
        assertFalse(site.succeeded());
        String printed = site.printed();
        assertTrue(
                printed.contains("site.yml:5:12: error: credit covers 60 % of what is due, and 61 % are asked for"),
                printed);
        assertTrue(
                printed.contains("hint: 6 missing, such as:\n    posts/2026-01-31-a.md:12: a quotation names nobody"),
                printed);
        assertTrue(printed.contains("posts/2026-01-31-a.md:8: a quotation has no source"), printed);
        fixture.write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit: {minimum: 60}\n");
        assertTrue(fixture.build().succeeded());
    }

    @Test
    void checkSaysToWhomNothingLeads() {
        SiteFixture fixture =
                SiteFixture.of(PEOPLE + "-- posts/2026-01-31-a.md\n---\ntitle: A\n---\n@otto, @ada, @pia.\n");
        assertEquals("", fixture.build().printed());
        assertEquals("""
                people.yml:1:1: note: nothing leads from here to Otto Old [people-unreached]
                  hint: in people.yml, give each a url: or, under accounts:, a handle""", fixture.check().printed().strip());
    }

    @Test
    void checkOfTooLittleCreditSaysAllThatItFound() {
        SiteFixture fixture = SiteFixture.of(BLOG)
                .write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit: {minimum: 90}\n");
        List<String> problems = fixture.check().problems();
        assertTrue(problems.contains("credit-below-minimum"), problems.toString());
        assertTrue(problems.contains("people-unreached"), problems.toString());
    }

    @Test
    void whatFailsForLackOfCreditStillSaysHowMuchThereIs() {
        SiteFixture fixture = SiteFixture.of(BLOG)
                .write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit: {minimum: 61}\n");
        SiteException failed = assertThrows(SiteException.class, () -> new SiteGenerator().check(fixture.request()));
        assertEquals(60, failed.coverage().orElseThrow().percent());
        fixture.write("posts/2026-02-01-b.md", "---\ntitle: B\n---\nSee [@nowhere].\n");
        SiteException broken = assertThrows(SiteException.class, () -> new SiteGenerator().check(fixture.request()));
        assertTrue(broken.coverage().isEmpty(), "figures of a blog that is not put together would be wrong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            101;  site.yml:4:19: error: "minimum" must be a percentage up to 100, not "101"
            much; site.yml:4:19: error: "minimum" must be a whole number from 1 to 999999, not "much"
            """)
    void aMinimumIsAPercentage(String minimum, String message) {
        SiteFixture fixture = SiteFixture.of(BLOG)
                .write(
                        "site.yml",
                        "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit: {minimum: " + minimum + "}\n");
        assertTrue(
                fixture.build().printed().contains(message.strip()),
                fixture.build().printed());
    }

    @Test
    void withABaselineOldPostsAreLeftAloneAndNewOnesMustBeWhole() {
        SiteFixture fixture = SiteFixture.of(BLOG)
                .write("site.yml", "title: N\nurl: https://n.example/\nauthors: [grace]\ncredit: {minimum: 100}\n");
        assertFalse(fixture.build().succeeded());
        assertTrue(fixture.checkAndKeepBaseline().succeeded());
        SiteFixture.Result kept = fixture.build();
        assertEquals("", kept.printed());
        assertEquals("1 of 3, 2", measure(kept, "sources"));
        assertEquals(100, kept.done().coverage().percent());
        fixture.write("posts/2026-02-01-b.md", "---\ntitle: B\n---\n> New words.\n>\n> — @ada\n");
        SiteFixture.Result grown = fixture.build();
        assertEquals(List.of("quote-unsourced", "credit-below-minimum"), grown.problems());
    }

    @Test
    void theBaselineStaysTrueWhenATextMovesAndSaysWhatIsMended() throws IOException {
        SiteFixture fixture = SiteFixture.of(BLOG);
        fixture.checkAndKeepBaseline();
        var file = fixture.folder().resolve("posts/2026-01-31-a.md");
        Files.writeString(file, Files.readString(file).replace("> Sourced", "New first line.\n\n> Sourced"));
        assertEquals("", fixture.check().printed());
        Files.writeString(file, Files.readString(file).replace("— @otto\n", "— @otto, [@notes]\n"));
        String printed = fixture.check().printed();
        assertTrue(
                printed.contains("1 entry is no longer needed, such as \"unsourced\" of posts/2026-01-31-a.md"),
                printed);
        assertEquals("", fixture.build().printed());
    }

    @Test
    void makingTheBaselineTwiceWritesTheSameFile() throws IOException {
        SiteFixture fixture = SiteFixture.of(BLOG);
        fixture.checkAndKeepBaseline();
        var file = fixture.folder().resolve("ledger/credit-baseline.yml");
        String first = Files.readString(file);
        fixture.checkAndKeepBaseline();
        assertEquals(first, Files.readString(file));
        assertTrue(first.contains("posts/2026-01-31-a.md:\n  speakers:\n  - nobodys\n  sources:\n"), first);
    }

    @Test
    void whatTheFrontMatterAllowsIsLetBeToo() {
        SiteFixture.Result site = SiteFixture.post(
                        "> Said in a talk.\n>\n> — @ada-lovelace\n", "allow: [quote-unsourced]")
                .build();
        assertEquals("", site.printed());
        assertEquals("0 of 1, 1", measure(site, "sources"));
    }

    @Test
    void aBaselineThatIsNoListOfFilesIsAnError() {
        SiteFixture.Result site = SiteFixture.of(BLOG + "-- ledger/credit-baseline.yml\n- posts/a.md\n")
                .build();
        assertTrue(
                site.printed().contains("ledger/credit-baseline.yml:1:1: error: the baseline must be files"),
                site.printed());
        SiteFixture.Result typo = SiteFixture.of(BLOG + "-- ledger/credit-baseline.yml\nposts/a.md: {speaker: [x]}\n")
                .build();
        assertTrue(typo.printed().contains("did you mean \"speakers\"?"), typo.printed());
    }
}
