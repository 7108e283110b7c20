package dev.outloud;

import static dev.outloud.WordsFixture.BLOG;
import static dev.outloud.WordsFixture.caption;
import static dev.outloud.WordsFixture.quoting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be a speaker is asked about, and nobody is credited by mistake. */
class UnclearSpeakersTest {
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
}
