package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An author is found among the people of the blog however a list of resources writes their name. */
class AuthorNamesTest {
    /** A post that cites a resource of each of these authors, written as YAML. */
    private static SiteFixture by(String people, String... authors) {
        String resources = IntStream.range(0, authors.length)
                .mapToObj(i -> "- {id: w" + i + ", title: Work " + i + ", author: [" + authors[i] + "]}\n")
                .collect(Collectors.joining());
        String cited = IntStream.range(0, authors.length)
                .mapToObj(i -> "[@w" + i + "]")
                .collect(Collectors.joining(" and "));
        return SiteFixture.post("See " + cited + ".\n")
                .write("people.yml", "- {id: grace, name: Grace Writer, author: true}\n" + people)
                .write("resources.yml", resources);
    }

    private static List<String> works(SiteFixture.Result site, String id) {
        return site.page("/people/" + id + "/").select("section:has(#works) li").eachText().stream()
                .map(text -> text.replaceFirst(".*(Work \\d+).*", "$1"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rita Lovelace                | R. Lovelace
            Rita Lovelace                | `"Lovelace, R."`
            Rita Lovelace                | R. A. Lovelace
            Rita Lovelace                | Rita M. Lovelace
            Rita Lovelace                | {family: Lovelace, given: R.}
            Rita Lovelace                | {family: Lovelace, given: R}
            Rita Lovelace                | {family: Lovelace, given: R.A.}
            Rita Lovelace                | {family: Lovelace, given: RA}
            Rita Lovelace                | {family: Lovelace, given: Rita Maria}
            Rita Maria Lovelace          | {family: Lovelace, given: R. M.}
            Dr. Rita Lovelace            | {family: Lovelace, given: R.}
            René van Dijk                | {family: Dijk, given: R., non-dropping-particle: van}
            René van Dijk                | `"Dijk, R. van"`
            René van Dijk                | {family: van Dijk, given: Rene}
            René van Dijk                | R. van Dijk
            Jean-Pierre Serre            | {family: Serre, given: J.-P.}
            Jean-Pierre Serre            | {family: Serre, given: J. P.}
            Jean-Pierre Serre            | {family: Serre, given: J.}
            Jean-Pierre Serre            | {family: Serre, given: Jean-P.}
            Élodie Ørsted                | {family: Orsted, given: E.}
            Christian Møller             | {family: Møller, given: Chr.}
            Gabriel García Márquez       | {family: García Márquez, given: G.}
            Gabriel García Márquez       | G. García Márquez
            Martin Luther King Jr.       | {family: King, given: Martin Luther, suffix: Jr.}
            Martin Luther King, Jr.      | {family: King, given: M. L., suffix: Jr}
            Martin Luther King, Jr.      | `"King, Martin Luther, Jr."`
            Martin Luther King Jr.       | `"King, Jr., Martin Luther"`
            Александр Пушкин             | {family: Пушкин, given: А. С.}
            Νίκος Καζαντζάκης            | {family: Καζαντζάκης, given: Ν.}
            毛泽东                        | {family: 毛, given: 泽东}
            김연아                        | {family: 김, given: 연아}
            """)
    void aNameInFullAndInShortIsOnePerson(String listed, String author) {
        SiteFixture.Result site =
                by("- id: her\n  name: \"" + listed + "\"\n", author).build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(List.of("Work 0"), works(site, "her"), site.printed());
        assertEquals(2, site.done().people(), "she and Grace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rita Lovelace                | {family: Lovelace, given: S.}
            Rita Lovelace                | {family: Lovelace, given: Robert}
            Rita Lovelace                | {family: Lovelace, given: Ri}
            Rita Lovelace                | {family: Lovelace, given: M. R.}
            Rita Lovelace                | {family: Loveless, given: R.}
            Rita Lovelace                | {literal: Lovelace}
            Rita Lovelace                | `{family: Lovelace, given: "."}`
            Rita Lovelace                | `{family: Lovelace, given: "-. '."}`
            Rita Lovelace                | {literal: Rita Lovelace Foundation}
            John Paul Jones              | {family: Jones, given: Paul}
            Jean-Pierre Serre            | {family: Serre, given: Jean}
            Jean Serre                   | {family: Serre, given: Jean-Pierre}
            René van Dijk                | {family: Dijk, given: R.}
            Martin Luther King Jr.       | {family: King, given: Martin Luther}
            Martin Luther King           | {family: King, given: M. L., suffix: Sr.}
            James Martin                 | {family: James, given: Martin}
            James Martin                 | {family: James, given: M.}
            王明                          | {family: 王, given: 明华}
            """)
    void aNameThatOnlyResemblesIsSomebodyElses(String listed, String author) {
        SiteFixture.Result site =
                by("- id: her\n  name: \"" + listed + "\"\n", author).build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(List.of(), works(site, "her"), site.printed());
    }

    @Test
    void initialsOfTwoPeopleAreAskedAboutWhereTheResourceIsListed() {
        SiteFixture fixture =
                by("- {id: rita, name: Rita Lovelace}\n- {id: rob, name: Robert Lovelace}\n", "R. Lovelace");
        SiteFixture.Result site = fixture.build();
        assertEquals(List.of("""
                resources.yml:1:8: warning: "R. Lovelace" may be Rita Lovelace or Robert Lovelace, or somebody else [ambiguous-speaker]
                  1 | - {id: w0, title: Work 0, author: [R. Lovelace]}
                    |        ^^
                  hint: give whoever it is the alias "R. Lovelace": rita, rob; or list somebody else under that name"""), site.printed(Problem.AMBIGUOUS_SPEAKER));
        assertEquals(List.of(), works(site, "rita"));
        assertEquals(List.of(), works(site, "rob"));

        fixture.write("people.yml", """
                - {id: grace, name: Grace Writer, author: true}
                - {id: rita, name: Rita Lovelace}
                - {id: rob, name: Robert Lovelace, aliases: [R. Lovelace]}
                """);
        assertEquals(List.of(), fixture.build().problems());
        assertEquals(List.of("Work 0"), works(fixture.build(), "rob"));
    }

    @Test
    void somebodyWhoIsInNoListMayBeMeantToo() {
        String rita = "- {id: rita, name: Rita Lovelace}\n";
        for (String other : List.of("Robert Lovelace", "{family: Lovelace, given: Robert K.}")) {
            SiteFixture.Result site = by(rita, "R. Lovelace", other).build();
            assertEquals(1, site.printed(Problem.AMBIGUOUS_SPEAKER).size(), site.printed());
            assertEquals(List.of(), works(site, "rita"));
        }
        SiteFixture.Result quoted =
                by(rita, "R. Lovelace").write("posts/b.md", """
                        ---
                        title: B
                        date: 2026-01-30
                        ---
                        > Words.
                        >
                        > — Robert Lovelace
                        """).build();
        assertEquals(1, quoted.printed(Problem.AMBIGUOUS_SPEAKER).size(), quoted.printed());
        assertEquals(List.of(), works(quoted, "rita"));
    }

    @Test
    void ofTwoMiddleInitialsOnlyOneCanBeHers() {
        String rita = "- {id: rita, name: Rita Lovelace}\n";
        SiteFixture.Result two = by(rita, "R. A. Lovelace", "R. M. Lovelace", "Rita Lovelace", "R. Lovelace")
                .build();
        assertEquals(List.of("Work 2"), works(two, "rita"), two.printed());
        assertEquals(3, two.printed(Problem.AMBIGUOUS_SPEAKER).size(), two.printed());

        SiteFixture.Result settled = by(
                        """
                        - {id: rita, name: Rita Lovelace, aliases: [R. A. Lovelace]}
                        - {id: rob, name: R. M. Lovelace}
                        """,
                        "R. A. Lovelace",
                        "R. M. Lovelace",
                        "\"Lovelace, Rita A.\"",
                        "{family: Lovelace, given: R. B.}")
                .build();
        assertEquals(List.of(), settled.problems(), settled.printed());
        assertEquals(List.of("Work 0", "Work 2"), works(settled, "rita"));
        assertEquals(List.of("Work 1"), works(settled, "rob"));
        assertEquals(List.of("Work 3"), works(settled, "r-b-lovelace"), "her alias says that she is R. A.");
    }

    @Test
    void whoeverHasTwoFamilyNamesIsFoundByEither() {
        SiteFixture.Result site = by(
                        "- {id: ada, name: Ada Lovelace, aliases: [Ada King]}\n",
                        "A. Lovelace",
                        "{family: King, given: A.}",
                        "A. B. King")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(List.of("Work 0", "Work 1", "Work 2"), works(site, "ada"));
    }

    @Test
    void theSameInitialsInAQuotationAreTheSamePerson() {
        SiteFixture.Result site = by("- {id: rita, name: Rita Lovelace}\n", "R. Lovelace")
                .write("posts/b.md", """
                        ---
                        title: B
                        date: 2026-01-30
                        ---
                        > Hers.
                        >
                        > — R. Lovelace, [@w0]
                        """)
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertTrue(site.page("/people/rita/").text().contains("Hers."));
    }

    @Test
    void initialsInAQuotationAloneAreSomebodyNew() {
        SiteFixture.Result site =
                SiteFixture.post("> Words.\n>\n> — A. Lovelace\n").build();
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        assertFalse(site.page("/people/ada-lovelace/").text().contains("Words."));
    }

    @Test
    void whoAskedForAnotherNameIsShownUnderItHoweverTheirNameIsWritten() {
        String rita = "- {id: r-l, name: Rita Lovelace, consent: {name-as: R. L.}}\n";
        for (String written : List.of("R. Lovelace", "Rita M. Lovelace", "{family: Lovelace, given: R.}")) {
            SiteFixture.Result site = by(rita, written).build();
            assertEquals(List.of("Work 0"), works(site, "r-l"));
            site.fixture().outputs().forEach((path, text) -> assertFalse(text.contains("Lovelace"), path));
        }
        SiteFixture.Result doubtful = by(
                        rita + "- {id: rob, name: Robert Lov}\n- {id: ron, name: Ron Lovelace}\n", "R. Lovelace")
                .build();
        doubtful.fixture().outputs().forEach((path, text) -> {
            if (!path.equals("site-report.json")) {
                assertFalse(text.contains("R. Lovelace"), path + ": it may be hers");
            }
        });
    }

    @Test
    void anOrganisationOfTheListHasAPageAndNoSurname() {
        String people =
                "- {id: society, name: The Reading Society, type: organisation}\n- {id: jo, name: Jo Society}\n";
        SiteFixture.Result site = by(
                        people, "{literal: The Reading Society}", "{literal: T. R. Society}", "{literal: Elsewhere}")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(List.of("Work 0"), works(site, "society"));
        assertEquals(
                "The Reading Society",
                site.page("/people/society/").select("h1.p-name.p-org").text());
        assertTrue(site.page("/people/society/").select("script").html().contains("\"Organization\""));
        assertFalse(site.page("/people/jo/").select("script").html().contains("\"Organization\""));
    }

    @ParameterizedTest
    @CsvSource({"organization, true", "Organisation, true", "person, true", "company, false"})
    void theTypeOfAnEntryIsOneOfTwo(String type, boolean known) {
        SiteFixture.Result site = by("- {id: s, name: S, type: " + type + "}\n").build();
        assertEquals(known ? List.of() : List.of("bad-value"), site.problems(), site.printed());
        if (!known) {
            assertTrue(site.printed().contains("hint: write type: organisation, or leave the line out"));
        }
    }

    @Test
    void anOrganisationThatWroteASourceWithSomebodyIsNamedInShareTextsToo() {
        SiteFixture.Result site = SiteFixture.post("> Words to pass on.\n>\n> — [@report]\n")
                .write(
                        "resources.yml",
                        "- {id: report, title: Report, author: [{family: Lovelace, given: Ada}, {literal: The Society}]}\n")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertTrue(
                site.file("share/share.json").contains("— Ada Lovelace and The Society, “Report”"),
                site.file("share/share.json"));
    }
}
