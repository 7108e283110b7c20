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

/** How somebody's words came about is said beside their name, and is nobody's name. */
class OccasionsTest {
    private static SiteFixture.Result quoting(String attribution) {
        return SiteFixture.post("> Words.\n>\n> — " + attribution + "\n").build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interview with Ada Lovelace | — Ada Lovelace, Interview",
                "In an interview with Ada Lovelace, 1840 | — Ada Lovelace, In an interview, 1840",
                "Gespräch mit Ada Lovelace | — Ada Lovelace, Gespräch",
                "attributed to Ada Lovelace | — Ada Lovelace, attributed",
                "from a talk by Ada Lovelace | — Ada Lovelace, from a talk",
                "in a letter by Ada Lovelace | — Ada Lovelace, in a letter",
                "Interview with @ada-lovelace | — Ada Lovelace, Interview",
                "An interview with [Ada Lovelace](https://a.example.org/) | — Ada Lovelace, An interview",
            })
    void theNameBehindItSpeaks(String written, String shown) {
        SiteFixture.Result site = quoting(written);
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
        assertTrue(site.page("/people/ada-lovelace/").text().contains("Words."), site.printed());
        assertEquals(shown, site.page("/posts/a/").select("figcaption").text().replace(" quote this", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted by Ada Lovelace", "a story retold by Ada Lovelace", "translated by Ada Lovelace"})
    void whoOnlyPassesWordsOnDoesNotSpeak(String written) {
        assertFalse(quoting(written).done().toString().isEmpty());
        assertFalse(quoting(written).has("site/people/ada-lovelace/index.html")
                && quoting(written)
                                .page("/people/ada-lovelace/")
                                .select("blockquote")
                                .size()
                        > 0);
    }

    @Test
    void aNewNameThatHoldsAKnownOneIsAskedAbout() {
        String printed = quoting("Remembering Ada Lovelace Aloud").printed();
        assertTrue(printed.contains("did you mean @ada-lovelace?"), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary With Lovelace", "Otto von Bismarck", "Toby Byron"})
    void namesStayWhole(String name) {
        assertTrue(quoting(name).printed().contains("\"" + name + "\" is quoted and not in people.yml"), name);
    }
}
