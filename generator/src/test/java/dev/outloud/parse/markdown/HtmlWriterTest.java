package dev.outloud.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our HTML against that of Flexmark's own renderer, on texts that use none of our own syntax. */
class HtmlWriterTest {
    private static final Pattern OURS = Pattern.compile("\\[\\[|(?<!me)@|\\{|(?m)^[\\s>]*--");

    private static void assertSame(String markdown) {
        assertEquals(
                StockHtml.comparable(StockHtml.of(markdown)),
                StockHtml.comparable(Transcript.html(markdown)),
                markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain\nlines\n\nparagraph",
                "*a **b *c* d** e*",
                "**a*b** c*",
                "a\\\nb  \nc",
                "`a`` b` ``c`d``",
                "`  a  ` ` a`",
                "# a #\n\n## b ##\n\nc\n=\n\nd\n-",
                "- a\n- b\n\n- c",
                "- a\n\n  b\n- c",
                "- a\n  > b\n  ```\n  c\n  ```\n- d",
                "- a\n\n      code\n- b",
                "-\n- \n- x",
                "1. a\n2. b\n   - c\n   - d\n3. e",
                "10) a\n11) b",
                "0. zero",
                "- a\n - b\n  - c\n   - d",
                "* a\n\n\n  b",
                "> a\nb\n> c\n\n> d",
                "> # a\n> - b\n>\n>   c",
                "    code\n\n    more\n\nend",
                "\tcode\twith tab",
                "```\n\n```\n\n``` x y\na\n```",
                "~~~\na\n```\nb\n~~~",
                "  ```\n  a\n b\n   c\n  ```",
                "> ```\n> a\nb",
                "[a](b 'c') [d](<e> \"f\") [g]( h ) [i]()",
                "[a][r] [r][] [r] [b][q]\n\n[r]: /x 'y'",
                "![a *b* `c`](d) and ![e][r]\n\n[r]: f",
                "[![a](b)](c) [a [b](c)](d)",
                "<b>x</b> <i title='y'>z</i> <!-- w -->",
                "<div>\na *b*\n</div>\n\n*c*",
                "<pre>\n\na</pre>\n\nb",
                "<http://a.example/?b=c&d> <e@f.example>",
                "&lt; &amp; &#65; &#x42; &nbsp; &bogus; <>",
                "a|b\n-|-\nc|d\n\n|e|\n|:-:|\n|f|g|",
                "~~a~~ ~b~ ~~~c",
                "***\n---\n_ _ _\n- - -",
                "a\n***\nb\n---\nc",
                "Term\n: Meaning\n\nOther\n: One\n: Two",
                "\"a\" 'b' c's -- --- ... <<d>>",
                "a\r\nb\r\n\r\n- c\r\n- d\r\n\r\n```\r\ne\r\n```\r\n",
                "*a\nb* **c\nd** [e\nf](g)",
                "\\# \\> \\- \\1. \\` \\< \\\\ \\\" \\'",
                "#a\n\n#\tb\n\n####### c",
                "1986\\. A year\n\n1986. A list",
                "a * b * c _d_e_ f__g__",
                "- [ ]( x\n- [x](y)",
                ""
            })
    void writesWhatFlexmarkWrites(String markdown) {
        assertSame(markdown);
    }

    @Test
    void writesWhatFlexmarkWritesOfAnythingMadeUp() {
        int compared = 0;
        for (long seed = 0; seed < 4000; seed++) {
            String markdown = new RandomMarkdown(seed).text().replaceAll("</?(?:b|div)>", "");
            if (!OURS.matcher(markdown).find()) {
                assertSame(markdown);
                compared++;
            }
        }
        assertTrue(compared > 3000, "enough texts were compared: " + compared);
    }

    /** CommonMark 0.31.2, section 6.1; Flexmark's renderer strips these too. */
    @Test
    void codeOfSpacesStaysCodeOfSpaces() {
        assertEquals("<p><code> </code><br>\n<code>  </code></p>\n", Transcript.html("` `\\\n`  `"));
    }

    @Test
    void anythingMadeUpIsWellFormedWithoutHtmlInIt() {
        for (long seed = 0; seed < 4000; seed++) {
            String markdown = new RandomMarkdown(seed).text().replaceAll("<[^>]*>?", "‹");
            String html = Transcript.html(markdown);
            assertEquals("", Transcript.faults(html), () -> markdown + "\n" + html);
        }
    }

    @Test
    void whatIsDangerousIsEscapedEverywhere() {
        String evil = "\"><script>alert(1)</script>";
        for (String markdown : List.of(
                "`" + evil + "`",
                "```" + "\n" + evil + "\n```",
                "``` \"><x\n```",
                "[a](/b '" + evil + "')",
                "![" + evil.replace("<", "\\<") + "](a.jpg '" + evil + "')",
                "# \\" + evil.replace("<", "\\<"),
                "x {title='" + evil + "'}",
                "[[" + evil + "]]",
                "[^" + evil.replace("<", "\\<") + "]")) {
            assertTrue(!Transcript.html(markdown).contains("<script"), Transcript.html(markdown));
        }
    }
}
