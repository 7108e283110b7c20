package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A space in an address makes plain words of a picture or a link, and its writer hears of it. */
class SpacedAddressTest {
    private static List<String> places(String text) {
        return Parsed.file("pages/a.md", text + "\n").places();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ![A board](white board.png);                 12 space-in-address white board.png
            ![](white board.png){credit=me};             5 space-in-address white board.png
            ![A board](white board.png "Our words");     12 space-in-address white board.png
            > ![By @ada](photo (1).jpg);                 14 space-in-address photo (1).jpg
            See [the slides](my file.pdf), page 3;       18 space-in-address my file.pdf
            - [x](../other post/index.md#a);             7 space-in-address ../other post/index.md#a
            | [x](https://example.org/a b) |;            7 space-in-address https://example.org/a b
            [![x](white board.png)](https://example.org);7 space-in-address white board.png
            """)
    void aSpaceInAnAddressIsAWarning(String text, String place) {
        String head = text.startsWith("|") ? "| a |\n|---|\n" : "";
        assertEquals(List.of((head.isEmpty() ? "1:" : "3:") + place), places(head + text));
    }

    @Test
    void theHintSaysHowToWriteIt() {
        assertEquals(
                """
                pages/a.md:1:12: warning: this is no picture: an address ends at its first space [space-in-address]
                  1 | ![A board](white board.png)
                    |            ^^^^^^^^^^^^^^^
                  hint: write (<white board.png>), or (white%20board.png)""", Parsed.file("pages/a.md", "![A board](white board.png)\n").printed());
        assertTrue(Parsed.file("pages/a.md", "[x](my file.pdf)\n").printed().contains("this is no link:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A board](<white board.png>)",
                "![A board](white%20board.png)",
                "![A board](board.png \"Our words\")",
                "`![A board](white board.png)`",
                "    ![A board](white board.png)",
                "```\n![A board](white board.png)\n```",
                "\\![A board\\](white board.png)",
                "\\[x](my file.pdf)",
                "He wrote thier [sic](as in the letter of May 3.4)",
                "An array a[0](first of all), and [x](two\nlines.pdf)",
                "[x](a.pdf) (see my file.pdf)"
            })
    void codeAndOtherWordsAreNone(String text) {
        assertEquals(List.of(), places(text));
    }
}
