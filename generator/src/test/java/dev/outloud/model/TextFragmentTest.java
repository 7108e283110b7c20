package dev.outloud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to the very words, by the rules of text fragments. */
class TextFragmentTest {
    private static final String URL = "https://example.org/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Show your work. | Show%20your%20work.",
                "well-known, A & B | well%2Dknown%2C%20A%20%26%20B",
                "It’s 100% + more | It%E2%80%99s%20100%25%20%2B%20more",
                "… and so on … | and%20so%20on",
                "[We] learn | learn",
                "One two three … seven eight | One%20two%20three,seven%20eight",
                "One [two] three ... four | One,four",
                "学习 | %E5%AD%A6%E4%B9%A0",
            })
    void wordsBecomeADirective(String words, String directive) {
        assertEquals(URL + "#:~:text=" + directive, TextFragment.link(URL, words));
    }

    @Test
    void severalParagraphsAndLongWordsGoFromTheirBeginningToTheirEnd() {
        assertEquals(
                URL + "#:~:text=First%20one.,Last%20one.", TextFragment.link(URL, "First one.\nMiddle.\nLast one."));
        String sentence = "a b c d e f " + "g h ".repeat(60) + "v w x y z";
        assertEquals(URL + "#:~:text=a%20b%20c%20d%20e,v%20w%20x%20y%20z", TextFragment.link(URL, sentence));
        String unspaced = TextFragment.link(URL, "学".repeat(300));
        assertTrue(unspaced.length() < 500 && unspaced.contains(","), unspaced);
    }

    @Test
    void noWordIsSoLongThatTheAddressIs() {
        assertEquals(URL + "#:~:text=Hello,b", TextFragment.link(URL, "Hello " + ",".repeat(1_000) + " b"));
        String mark = "a".repeat(24);
        assertEquals(
                URL + "#:~:text=" + mark + "," + mark,
                TextFragment.link(URL, "a".repeat(300) + " Hello " + "a".repeat(300)));
    }

    @Test
    void anAddressWithAFragmentKeepsIt() {
        assertEquals(
                "https://example.org/a#part:~:text=Words", TextFragment.link("https://example.org/a#part", "Words"));
        assertEquals(
                URL + "#:~:text=Some", TextFragment.link(URL + "#:~:text=Some", "Words"), "it leads there already");
    }

    @Test
    void whatHasNoWordsOrIsNoPageStaysAsItIs() {
        assertEquals(URL, TextFragment.link(URL, "…"));
        assertEquals("urn:isbn:1", TextFragment.link("urn:isbn:1", "Words"));
    }

    @Test
    void theAddressIsValid() {
        String link = TextFragment.link(URL, "<b> \"quoted\" {x} \\ | ^ ` 👩‍👩‍👧‍👦");
        assertEquals(link, URI.create(link).toASCIIString());
    }
}
