package dev.outloud.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message says where, what and what to do, with a caret under the very word. */
class DiagnosticPrinterTest {
    private static String print(String text, String word, String hint) {
        SourceText source = new SourceText(new SourcePath("posts/a.md"), text);
        int at = text.indexOf(word);
        return DiagnosticPrinter.print(new Diagnostic(
                Problem.UNKNOWN_PERSON, source.locate(new Span(at, at + word.length())), "no person", hint));
    }

    /** The column, in characters as seen, at which the caret stands below its line, and what it underlines. */
    private static String underlined(String printed) {
        List<String> lines = printed.lines().toList();
        int from = lines.get(2).indexOf('^');
        int to = lines.get(2).lastIndexOf('^') + 1;
        int[] seen = lines.get(1).codePoints().toArray();
        return new String(seen, from, Math.min(to, seen.length) - from);
    }

    @Test
    void saysWhereWhatAndWhatToDo() {
        assertEquals("""
                posts/a.md:2:4: error: no person [unknown-person]
                  2 | By @ada-lov.
                    |    ^^^^^^^^
                  hint: did you mean "ada"?""", print("One\nBy @ada-lov.\n", "@ada-lov", "did you mean \"ada\"?"));
    }

    @Test
    void theCaretStandsRightBehindTabsAndEmoji() {
        assertEquals("@ada", underlined(print("\t\ta\t@ada", "@ada", "")));
        assertEquals("@ada", underlined(print("😀 é 👍🏽 @ada 😀", "@ada", "")));
        assertEquals("@ada", underlined(print("x\r\n@ada\r\n", "@ada", "")));
        assertEquals("@ada", underlined(print("\uFEFF@ada", "@ada", "")));
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        for (String text : List.of(
                "word ".repeat(100) + "@ada" + " word".repeat(100),
                "@ada" + " word".repeat(100),
                "word ".repeat(100) + "@ada",
                "😀 ".repeat(100) + "@ada" + " 😀".repeat(100))) {
            String printed = print(text, "@ada", "");
            assertEquals("@ada", underlined(printed));
            assertTrue(printed.lines().allMatch(line -> line.codePointCount(0, line.length()) < 120), printed);
        }
    }

    @Test
    void aWordThatGoesBeyondTheCutIsUnderlinedAsFarAsItIsShown() {
        String printed = print("x ".repeat(100) + "w".repeat(300), "w".repeat(300), "");
        assertTrue(underlined(printed).startsWith("www"), printed);
        assertTrue(printed.lines().allMatch(line -> line.length() < 120), printed);
    }

    @Test
    void hintsOfSeveralLinesKeepTogether() {
        assertTrue(print("@ada", "@ada", "add:\n- id: ada\n  name: A\n")
                .endsWith("\n  hint: add:\n    - id: ada\n      name: A"));
    }

    @Test
    void aFileMadeOfControlCharactersCannotSteerTheTerminal() {
        String printed = print("\u001B[2Jx @ada \u0007", "@ada", "\u001B[1mhint");
        assertFalse(printed.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), printed);
        assertEquals("@ada", underlined(printed));
    }

    @Test
    void blankLinesAreNotShown() {
        assertEquals("posts/a.md:1:1: error: no person [unknown-person]", print("\n", "", ""));
    }

    @Test
    void findingsAreSortedAndSaidOnce() {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = new SourceText(new SourcePath("b.md"), "x\ny");
        SourceText other = new SourceText(new SourcePath("a.md"), "x\ny");
        diagnostics.add(Problem.UNKNOWN_KEY, source, Span.at(2), "second", "");
        diagnostics.add(Problem.UNKNOWN_KEY, source, Span.at(0), "first", "");
        diagnostics.add(Problem.UNKNOWN_KEY, source, Span.at(0), "first", "");
        diagnostics.add(Problem.HELD_BACK, other, Span.at(2), "other", "");
        assertEquals(
                List.of("other", "first", "second"),
                diagnostics.sorted().stream().map(Diagnostic::message).toList());
        assertFalse(diagnostics.hasErrors());
        diagnostics.add(diagnostics.sorted().get(0).raised());
        assertTrue(diagnostics.hasErrors());
    }
}
