package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words a quotation's last line makes them. */
class SpeakersTest {
    private static final String PEOPLE = """
            -- people.yml
            - id: grace
              name: Grace Writer
              author: true
            - id: ada
              name: Ada Lovelace
              aliases: [The Countess]
              url: https://ada.example.org/
            - id: rene
              name: René van Dijk
            """;

    private static SiteFixture quoting(String people, String attribution) {
        return SiteFixture.of(people
                + "-- posts/a.md\n---\ntitle: A\ndate: 2026-01-31\n---\nHello.\n\n> Words.\n>\n> — " + attribution
                + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ada",
                "Ada Lovelace",
                "ADA LOVELACE",
                "Ada  Lovelace",
                "the countess",
                "Lovelace",
                "lovelace",
                "Lovelace, in a letter",
                "[Ada Lovelace](https://somewhere.example.org/)",
                "[Ada](https://www.ada.example.org)",
                "[[Ada Lovelace]]",
                "ada"
            })
    void aKnownPersonIsFoundHoweverTheyAreNamed(String written) {
        SiteFixture.Result site = quoting(PEOPLE, written).build();
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rene van Dijk", "René Van Dijk", "Re\u0301ne\u0301 van Dijk", "van Dijk", "Dijk"})
    void accentsAndParticlesDoNotHideAPerson(String written) {
        SiteFixture.Result site = quoting(
                        PEOPLE, written.replace("ne\u0301", "n\u00e9").replace("Re\u0301", "Re"))
                .build();
        assertTrue(site.page("/people/rene/").text().contains("Words."), site.printed());
    }

    @Test
    void aSurnameOfTwoPeopleIsAskedAboutEveryTime() {
        SiteFixture.Result site = SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace}
                - {id: byron, name: Byron Lovelace}
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                > One.
                >
                > — Lovelace

                > Two.
                >
                > — Lovelace
                """).build();
        assertEquals(List.of("""
                posts/a.md:7:5: warning: "Lovelace" may be one of several people [ambiguous-speaker]
                  7 | > — Lovelace
                    |     ^^^^^^^^
                  hint: write one of @ada, @byron""", """
                posts/a.md:11:5: warning: "Lovelace" may be one of several people [ambiguous-speaker]
                  11 | > — Lovelace
                     |     ^^^^^^^^
                  hint: write one of @ada, @byron"""), site.printed(Problem.AMBIGUOUS_SPEAKER));
        assertFalse(site.page("/people/ada/").text().contains("One."));
    }

    @Test
    void aFullNameOfTwoPeopleIsAskedAboutToo() {
        SiteFixture.Result site = quoting("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada-1, name: Ada Lovelace}
                - {id: ada-2, name: Ada Lovelace}
                """, "Ada Lovelace").build();
        assertEquals(1, site.printed(Problem.AMBIGUOUS_SPEAKER).size(), site.printed());
        assertTrue(site.printed().contains("write one of @ada-1, @ada-2"), site.printed());
    }

    @Test
    void anAuthorWhoMayBeOneOfTwoIsAskedAboutWhereTheResourceIsListed() {
        SiteFixture fixture = SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada-1, name: Ada Lovelace}
                - {id: ada-2, name: Ada Lovelace, aliases: [Ada Lovelace the younger]}
                -- resources.yml
                - {id: notes, title: Notes, author: [{family: Lovelace, given: Ada}]}
                - {id: unused, title: Unused, author: [{family: Lovelace, given: Ada}]}
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                See [@notes].
                """);
        SiteFixture.Result site = fixture.build();
        assertEquals(List.of("""
                resources.yml:1:8: warning: "Ada Lovelace" may be one of several people [ambiguous-speaker]
                  1 | - {id: notes, title: Notes, author: [{family: Lovelace, given: Ada}]}
                    |        ^^^^^
                  hint: give the one who made it an alias that nobody else has, and write that as the author: ada-1, ada-2"""), site.printed(Problem.AMBIGUOUS_SPEAKER));
        assertFalse(site.page("/people/").select("main a").eachAttr("href").contains("/people/ada-1/"));
        assertTrue(site.page("/people/ada-lovelace/").text().contains("Notes"), site.printed());

        fixture.write("resources.yml", "- {id: notes, title: Notes, author: [{literal: Ada Lovelace the younger}]}\n");
        assertEquals(List.of(), fixture.build().problems());
        assertTrue(fixture.build().page("/people/ada-2/").text().contains("Notes"));
    }

    @Test
    void anAuthorOfAPostAndOfAPictureMayBeOneOfTwoToo() {
        SiteFixture.Result site = SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada-1, name: Ada Lovelace}
                - {id: ada-2, name: Ada Lovelace}
                -- media.yml
                - {id: sea, title: Sea, creator: Ada Lovelace}
                - {id: lake, title: Lake, creator: ada-1}
                -- static/sea.png
                bytes
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                author: Ada Lovelace
                ---
                ![Sea](/sea.png){credit=sea} and ![lake](/sea.png){credit=lake}
                """).build();
        assertTrue(site.succeeded(), site.printed());
        assertEquals(2, site.printed(Problem.AMBIGUOUS_SPEAKER).size(), site.printed());
        assertTrue(site.printed().contains("media.yml:1:"), site.printed());
        assertTrue(site.printed().contains("posts/a.md:4:9: warning"), site.printed());
        assertTrue(site.printed().contains("hint: write one of ada-1, ada-2"), site.printed());
        assertTrue(site.page("/people/ada-lovelace/").text().contains("A"), site.printed());
    }

    @Test
    void aNewNameGetsAPageAndThePastedHintSilencesTheWarning() {
        SiteFixture fixture = quoting(PEOPLE, "José O’Brien # “the Elder”");
        SiteFixture.Result first = fixture.build();
        assertEquals(List.of("""
                posts/a.md:9:5: warning: "José O’Brien # “the Elder”" is quoted and not in people.yml [new-speaker]
                  9 | > — José O’Brien # “the Elder”
                    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: add to people.yml:
                    - id: jose-obrien-the-elder
                      name: "José O’Brien # “the Elder”\""""), first.printed(Problem.NEW_SPEAKER));
        assertTrue(first.page("/people/jose-obrien-the-elder/").text().contains("Words."));
        assertPastingHelps(fixture, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "# 7", "Bob: the man", "1984", "O'Brien \"Bob\"", "- dash", "null", "ゴジラ", "@@"})
    void anyNameCanBePasted(String name) {
        SiteFixture fixture = quoting(PEOPLE, "[" + name + "](https://new.example.org/?a=b&c=%20#x)");
        assertPastingHelps(fixture, fixture.build());
    }

    private static void assertPastingHelps(SiteFixture fixture, SiteFixture.Result first) {
        String hint = first.diagnostics().stream()
                .filter(diagnostic -> diagnostic.problem() == Problem.NEW_SPEAKER)
                .findFirst()
                .orElseThrow(() -> new AssertionError(first.printed()))
                .hint();
        String yaml = hint.substring(hint.indexOf('\n') + 1);
        fixture.write("people.yml", PEOPLE.substring(PEOPLE.indexOf('\n') + 1) + yaml + "\n");
        SiteFixture.Result second = fixture.build();
        assertTrue(second.succeeded(), second.printed());
        assertEquals(List.of(), second.printed(Problem.NEW_SPEAKER));
        assertEquals(
                first.done().people(),
                second.done().people(),
                "the page of before is the person's: " + second.printed());
    }

    @Test
    void anUnknownIdIsAnErrorThatNamesTheNearest() {
        SiteFixture.Result site = quoting(PEOPLE, "@grac").build();
        assertEquals(List.of("""
                posts/a.md:9:5: error: no person "grac" [unknown-person]
                  9 | > — @grac
                    |     ^^^^^
                  hint: did you mean "grace"?"""), site.printed(Problem.UNKNOWN_PERSON));
        assertFalse(site.succeeded());
    }

    @Test
    void severalSpeakersAllGetTheCredit() {
        SiteFixture.Result site = quoting(PEOPLE, "@ada, @rene and @ada").build();
        assertTrue(site.page("/people/ada/").text().contains("Words."));
        assertTrue(site.page("/people/rene/").text().contains("Words."));
        assertEquals(
                List.of("Ada Lovelace", "René van Dijk"),
                site.page("/posts/a/")
                        .select("figcaption .h-card, figcaption .p-author")
                        .eachText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace and @rene",
                "Ada Lovelace & @rene",
                "Ada Lovelace und [René van Dijk](https://rene.example.org/)",
                "Ada Lovelace and [[René van Dijk]]",
                "@ada and René van Dijk",
                "[Ada Lovelace](https://ada.example.org/) and @rene, [Notes](https://notes.example.org/)",
                "The Countess and @rene, in a letter"
            })
    void namesAndIdsMayBeJoined(String written) {
        SiteFixture.Result site = quoting(PEOPLE, written).build();
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertTrue(site.page("/people/rene/").text().contains("Words."), site.printed());
    }

    @Test
    void aQuotationSourcedByAResourceAloneIsSpokenByItsAuthors() {
        SiteFixture.Result site = SiteFixture.of(PEOPLE + """
                -- resources.yml
                - id: notes
                  title: Notes
                  author: [{family: Lovelace, given: Ada}, {family: Hopper, given: Betty}]
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                > Block words.
                >
                > — [@notes, p. 4]

                She said "inline words here" [@notes, p. 5].
                """).build();
        for (String id : List.of("ada", "betty-hopper")) {
            String page = site.page("/people/" + id + "/").text();
            assertTrue(page.contains("Block words.") && page.contains("inline words here"), id + ": " + page);
        }
    }

    @Test
    void theSurnameOfAnAuthorWhoseResourceIsCitedIsEnough() {
        SiteFixture.Result site = SiteFixture.of("""
                -- resources.yml
                - id: seek
                  title: Seek
                  author: [{family: Sample, given: Sue}]
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                > Early.
                >
                > — Person

                > Words.
                >
                > — Sample, [@seek]

                > More.
                >
                > — New Person
                """).build();
        assertTrue(site.page("/people/sue-sample/").text().contains("Words."), site.printed());
        assertFalse(site.has("site/people/sample/index.html"));
        assertTrue(site.page("/people/new-person/").text().contains("Early."), site.printed());
    }

    @Test
    void aLinkBesideANewNameIsOnThePersonsPage() {
        SiteFixture.Result site =
                quoting(PEOPLE, "[Nora New](https://nora.example.org/)").build();
        assertEquals(
                1,
                site.page("/people/nora-new/")
                        .select("a[href=https://nora.example.org/]")
                        .size());
    }

    @Test
    void aWholeSentenceBehindTheDashIsNoReasonToFail() {
        SiteFixture.Result site =
                quoting(PEOPLE, "and so it goes on ".repeat(40)).build();
        assertTrue(site.succeeded(), site.printed());
    }

    @Test
    void oneNewNameIsAnnouncedOnceAndIsOnePerson() {
        SiteFixture.Result site = SiteFixture.post(
                        "> One.\n>\n> — Nora New\n\n> Two.\n>\n> — NORA NEW\n\n> Three.\n>\n> — New\n")
                .build();
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        assertEquals(3, site.page("/people/nora-new/").select("ol.voices > li").size());
    }
}
