package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was cut off, or damaged, is still read to its end, and what is said of it can be printed. */
class TruncationTest {
    private static final String BODY = """
            # Heading *one* {#h}

            Text with @ada-lovelace, "words" [see @a, p. 4; -@b], [[Some post|shown]] and https://example.org/a--b?c=1&d.

            > Quoted **words**
            > — [Ada](https://ada.example.org/) & Kim, *Title* [@a, p. 4] {#q .x}

            ![alt](a.jpg "cap"){credit=h width=3}

            > [!NOTE]
            > - [x] task 😀

            <blockquote class="quoteback" data-author="Kim" cite="https://kim.example.org/">Words</blockquote>

            Term
            : Meaning[^1]

            | a | b |
            |:--|---|
            | `c\\|d` | ~~e~~ |

            ```java {.x}
            code
            ```

            <!--more-->

            [^1]: Note. [r][] ![r]

            [r]: /url "T"
            """;
    private static final String YAML = """
            ---
            title: "A: b 😀"
            date: 2026-01-31 09:30
            tags: [a, 'b', "c"]
            purpose: {goal: x, help: y}
            follow-ups:
              - to: ada
                due: 2026-02-01
            share: |
              text
            image: &i {src: a.jpg}
            ---
            """;
    private static final String TOML = """
            +++
            title = "A: b 😀"
            date = 2026-01-31T09:30:00Z
            tags = ["a", 'b']
            purpose = {goal = "x", help = "y"}
            description = \"""
            long
            \"""
            [[follow-ups]]
            to = "ada"
            due = 2026-02-01
            [image]
            src = 'a.jpg'
            +++
            """;

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, ""})
    void everyBeginningIsRead(String head) {
        String whole = head + BODY;
        for (int end = 0; end <= whole.length(); end++) {
            read(whole.substring(0, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, ""})
    void everyEndIsRead(String head) {
        String whole = head + BODY;
        for (int start = 1; start <= whole.length(); start++) {
            read(whole.substring(start));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML, ""})
    void whateverIsDamagedIsRead(String head) {
        String whole = head + BODY;
        String signs = "\n\r\t \\[](){}<>@#*_`~|\"'—-:;.,!&^=+😀\u0000\uFEFF";
        Random random = new Random(1);
        for (int i = 0; i < 1500; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                int at = random.nextInt(damaged.length());
                int sign = random.nextInt(signs.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, signs.charAt(sign));
                    default -> damaged.setCharAt(at, signs.charAt(sign));
                }
            }
            read(damaged.toString());
        }
    }

    private static void read(String text) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            SourceText source = new SourceText(new SourcePath("posts/a.md"), text);
            new DocumentParser(new MarkdownParser()).parse(source, diagnostics).ifPresent(document -> {
                ((ArticleDocument) document).body().render(new NothingKnown());
                ((ArticleDocument) document).body().plainText(mention -> mention.id());
                ((ArticleDocument) document).body().links().forEach(link -> source.slice(link.at()));
            });
            for (Diagnostic diagnostic : diagnostics.sorted()) {
                assertTrue(DiagnosticPrinter.print(diagnostic).startsWith("posts/a.md:"));
                int length = diagnostic
                        .at()
                        .excerpt()
                        .codePointCount(0, diagnostic.at().excerpt().length());
                assertTrue(diagnostic.at().column() <= length + 1, () -> "the caret is in the line: " + diagnostic);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("cannot read:\n" + text, e);
        }
    }
}
