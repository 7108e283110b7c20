package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message says what is wrong in the writer's own terms, and the hint what to write instead. */
class HintTest {
    private static String said(Parsed parsed) {
        return parsed.diagnostics().get(0).message() + "|"
                + parsed.diagnostics().get(0).hint();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-02-30;       "updated" must be a date, and there is no day 2026-02-30|February 2026 has 28 days
            2024-02-30 09:00; "updated" must be a date, and there is no day 2024-02-30|February 2024 has 29 days
            2026-13-01;       "updated" must be a date, and there is no day 2026-13-01|months go from 01 to 12
            2026-02-28 25:00; "updated" must be a date, and there is no such time in "2026-02-28 25:00"|write it as 2026-01-31, or with a time: 2026-01-31 09:30
            soon;             "updated" must be a date, not "soon"|write it as 2026-01-31, or with a time: 2026-01-31 09:30
            [a];              "updated" must be a date such as 2026-01-31, not a list|
            """)
    void aDayThatDoesNotExist(String written, String said) {
        assertEquals(said, said(Parsed.yaml("updated: " + written + "\n")));
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "Y, true", "ON, true", "1, true", "no, false", "n, false", "Off, false", "0, false"})
    void whatOthersTakeForTrueAndFalse(String written, String meant) {
        assertEquals(
                "\"draft\" must be true or false, not \"" + written + "\"|write it as " + meant,
                said(Parsed.yaml("draft: " + written + "\n")));
    }

    @Test
    void aKeyThatIsNoWord() {
        String hint = "a value that begins with a bracket needs quotes";
        assertEquals(
                """
                people.yml:2:5: error: a key must be a plain word, not a list or keys [broken-yaml]
                  2 | - ? [a]
                    |     ^^^
                  hint: %s""".formatted(hint),
                Parsed.file("people.yml", "- name: Ada\n- ? [a]\n  : v\n").printed());
        assertEquals(
                """
                posts/a.md:4:10: error: a key must be a plain word, not a list or keys [broken-yaml]
                  4 | series: {{ page.series }}
                    |          ^^^^^^^^^^^^^^^
                  hint: %s""".formatted(hint), Parsed.yaml("series: {{ page.series }}\n").printed());
    }
}
