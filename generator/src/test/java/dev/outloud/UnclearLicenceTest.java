package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who mistypes a licence is asked which one they meant; other words are nobody's business. */
class UnclearLicenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-SA-4   | no licence "CC-BY-SA-4" is known   | did you mean "CC-BY-SA-4.0"?
            CC BY-SA 4   | no licence "CC BY-SA 4" is known   | did you mean "CC-BY-SA-4.0"?
            CC-YB-4.0    | no licence "CC-YB-4.0" is known    | did you mean "CC-BY-4.0"?
            Apache-2     | no licence "Apache-2" is known     | did you mean "Apache-2.0"?
            GFLD-1.3     | no licence "GFLD-1.3" is known     | did you mean "GFDL-1.3"?
            CC-BY-4.0-DE | no licence "CC-BY-4.0-DE" is known | did you mean "CC-BY-4.0"?
            CC-BY-9.9    | no licence "CC-BY-9.9" is known    | the latest is "CC-BY-4.0"; write the one that was chosen
            cc-by-sa     | CC BY-SA has several versions      | write the one that was chosen, such as CC-BY-SA-4.0
            """)
    void itIsAWarningWithTheOneThatWasMeant(String written, String message, String hint) {
        SiteFixture.Result site =
                SiteFixture.post("Words.", "license: " + written).build();
        assertEquals(
                List.of("posts/a.md:4:10: warning: " + message + " [unclear-license]\n  4 | license: " + written
                        + "\n    |          " + "^".repeat(written.length()) + "\n  hint: " + hint),
                site.printed(Problem.UNCLEAR_LICENSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with kind permission",
                "All rights reserved",
                "Press use only",
                "private",
                "mine",
                "free",
                "CC0",
                "Getty RF",
                "https://pics.example.org/terms",
                "© Ada 2024"
            })
    void wordsOfOnesOwnAreNone(String written) {
        assertEquals(
                List.of(),
                SiteFixture.post("Words.", "license: " + written).build().problems());
    }

    @Test
    void itIsToldWhereverALicenceIsWritten() {
        SiteFixture.Result site = SiteFixture.post("![Sea](/p.png)")
                .write("static/p.png", "bytes")
                .write("static/p.png.yml", "{creator: grace, license: CC-BY-4}")
                .write("media.yml", "- {id: a, creator: grace, license: CC-BY-4}\n")
                .write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        license: CC-BY-4
                        pictures: {creator: grace, license: CC-BY-4}
                        """)
                .build();
        assertEquals(4, site.printed(Problem.UNCLEAR_LICENSE).size(), site.printed());
    }
}
