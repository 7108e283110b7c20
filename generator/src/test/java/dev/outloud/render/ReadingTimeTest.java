package dev.outloud.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Reading times that a reader would agree with. */
class ReadingTimeTest {
    @Test
    void nothingIsReadInNoTime() {
        assertEquals(1, ReadingTime.minutes(""));
        assertEquals(1, ReadingTime.minutes("Short."));
    }

    @Test
    void wordsAreCountedByTheMinute() {
        assertEquals(3, ReadingTime.minutes("word ".repeat(660)));
    }

    @Test
    void apostrophesAndHyphensKeepAWordTogether() {
        assertEquals(2, ReadingTime.minutes("don't well-known it’s ".repeat(146)));
    }

    @Test
    void dashesAndQuotationMarksPartWords() {
        assertEquals(4, ReadingTime.minutes("one -two- 'three' four--".repeat(220)));
    }

    @Test
    void scriptsWithoutSpacesAreCountedByTheCharacter() {
        assertEquals(2, ReadingTime.minutes("世界".repeat(400)));
        assertEquals(4, ReadingTime.minutes("世界ok".repeat(400)), "800 characters and 400 words");
    }
}
