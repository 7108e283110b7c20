package dev.outloud.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets become places that a person finds in an editor. */
class SourceTextTest {
    private static final SourcePath PATH = new SourcePath("posts/a.md");

    private static SourceText source(String text) {
        return new SourceText(PATH, text);
    }

    private static String place(String text, int offset) {
        Location at = source(text).locate(Span.at(offset));
        return at.line() + ":" + at.column() + " " + at.excerpt();
    }

    @Test
    void linesEndAsCommonMarkSays() {
        String text = "ab\ncd\r\nef\rgh";
        assertEquals("1:1 ab", place(text, 0));
        assertEquals("1:3 ab", place(text, 2));
        assertEquals("2:1 cd", place(text, 3));
        assertEquals("2:3 cd", place(text, 5));
        assertEquals("3:1 ef", place(text, 7));
        assertEquals("4:2 gh", place(text, 11));
        assertEquals("4:3 gh", place(text, 99));
    }

    @Test
    void thePlaceBetweenCarriageReturnAndLineFeedIsTheEndOfTheLine() {
        assertEquals("1:3 ab", place("ab\r\ncd", 3));
    }

    @Test
    void aColumnCountsAnEmojiOnce() {
        assertEquals("1:3 a😀b", place("a😀b", 3));
        Location at = source("a😀b").locate(new Span(1, 3));
        assertEquals(1, at.width());
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        assertEquals("1:1 title: x", place("\uFEFFtitle: x", 1));
        assertEquals("1:1 title: x", place("\uFEFFtitle: x", 0));
        assertEquals("2:2 ab", place("\uFEFFx\nab", 4));
    }

    @Test
    void aSpanIsUnderlinedToTheEndOfItsLine() {
        assertEquals(2, source("abc\ndef").locate(new Span(1, 6)).width());
        assertEquals(1, source("abc\ndef").locate(new Span(3, 6)).width());
    }

    @Test
    void anEmptyTextHasOnePlace() {
        assertEquals("1:1 ", place("", 0));
    }

    @Test
    void everyOffsetHasAPlaceAndLaterOnesAreNeverBefore() {
        String signs = "ab\n\r\t 😀\uFEFF";
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            SourceText source = source(text.toString());
            Location before = source.locate(Span.at(0));
            for (int offset = 0; offset <= text.length(); offset++) {
                Location at = source.locate(Span.at(offset));
                assertTrue(before.compareTo(at) <= 0, "places rise");
                int length = at.excerpt().codePointCount(0, at.excerpt().length());
                assertTrue(at.column() <= length + 1, "the column is in the line");
                assertTrue(at.excerpt().indexOf('\n') < 0 && at.excerpt().indexOf('\r') < 0, "one line");
                before = at;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,9,2", "1,1,4", "1,9,5", "9,9,5", "-1,-1,0"})
    void aLineAndColumnBecomeAnOffsetWithinTheText(int line, int column, int offset) {
        assertEquals(offset, source("ab\ncd").offset(line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "a/../b", "..", ".", "a//b", "a/", "", "a\\b", "./a"})
    void aPathNeverLeavesTheBlog(String path) {
        assertThrows(IllegalArgumentException.class, () -> new SourcePath(path));
    }

    @Test
    void aPathKnowsItsParts() {
        SourcePath path = new SourcePath("posts/2026/.a.b.MD");
        assertEquals(".a.b.MD", path.fileName());
        assertEquals(".a.b", path.stem());
        assertEquals("md", path.extension());
        assertEquals("posts/2026/", path.folder());
        assertEquals(".hidden", new SourcePath(".hidden").stem());
        assertEquals("", new SourcePath(".hidden").extension());
    }
}
