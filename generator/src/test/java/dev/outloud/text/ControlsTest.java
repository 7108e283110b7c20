package dev.outloud.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** What no text is meant to have is left out, and nothing else. */
class ControlsTest {
    @Test
    void charactersStayAndControlsGo() {
        StringBuilder all = new StringBuilder();
        for (int c = 1; c <= 0x10FFFF; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        String kept = Controls.dropped(all.toString());
        long noCharacters = 32 + 2 * 17;
        long controls = 8 + 1 + 18 + 1;
        assertEquals(
                all.codePoints().count() - noCharacters - controls,
                kept.codePoints().count());
        assertEquals("a\tb\r\nc\fd\uFEFF\uFFFD😀", Controls.dropped("a\tb\r\nc\fd\uFEFF\u0000😀\u0001\uDBFF\uDFFF"));
    }

    @Test
    void aTextWithoutAnyIsTheVeryText() {
        String text = "Wörter, 词！ 😀\n";
        assertSame("Words.\n", Controls.dropped("Words.\n"));
        assertEquals(text, Controls.dropped(text));
    }
}
