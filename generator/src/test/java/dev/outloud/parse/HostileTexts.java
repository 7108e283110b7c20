package dev.outloud.parse;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody writes but somebody may send. */
final class HostileTexts {
    private HostileTexts() {}

    /**
     * One of them.
     *
     * @param name says what is wrong with it
     */
    record Text(String name, String path, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Text post(String name, String body) {
        return new Text(name, "posts/a.md", "---\ntitle: A\ndate: 2026-01-31\n---\n" + body);
    }

    private static Text head(String name, String yaml) {
        return new Text(name, "posts/a.md", "---\n" + yaml + "\n---\nBody\n");
    }

    private static Text toml(String name, String toml) {
        return new Text(name, "posts/a.md", "+++\n" + toml + "\n+++\nBody\n");
    }

    private static Text file(String name, String path, String text) {
        return new Text(name, path, text);
    }

    static Stream<Text> markdown() {
        return Stream.of(
                post("100,000 quote markers", ">".repeat(100_000)),
                post("100,000 spaced quote markers", "> ".repeat(100_000)),
                post("20,000 list markers", "- ".repeat(20_000) + "x"),
                post("20,000 numbered markers", "1. ".repeat(20_000) + "x"),
                post("mixed markers", "- 1. > * ".repeat(5_000) + "x"),
                post("markers after a carriage return", "a\r" + "> ".repeat(20_000)),
                post("a list that goes ever deeper", steps(2_000)),
                post("20,000 opening brackets", "[".repeat(20_000)),
                post("opening brackets with spaces", "[ ".repeat(20_000)),
                post("50,000 underscores", "_".repeat(50_000)),
                post("underscored letters", "_a ".repeat(20_000)),
                post("nested emphasis", "*a ".repeat(5_000) + "a* ".repeat(5_000)),
                post("nested emphasis of two kinds", "*a _b ".repeat(3_000) + "b_ a* ".repeat(3_000)),
                post("nested strong emphasis", "**a ".repeat(10_000) + "a** ".repeat(10_000)),
                post("nested quotation marks", "\"a ".repeat(10_000) + "a\" ".repeat(10_000)),
                post("nested strikethrough", "~~a ".repeat(10_000) + "a~~ ".repeat(10_000)),
                post("rising runs of backticks", rising('`', 400)),
                post("images in links", "![[]()".repeat(10_000)),
                post("unclosed links", "[a](".repeat(20_000)),
                post("unclosed angles", "<a ".repeat(20_000)),
                post("unclosed comments", "<!--".repeat(20_000)),
                post("unclosed instructions", "<?".repeat(20_000)),
                post("unclosed CDATA", "<![CDATA[".repeat(10_000)),
                post("unclosed citations", "[@a ".repeat(20_000)),
                post("citations in a row", "[@a]".repeat(1_900)),
                post("one long citation", "[" + "@a; ".repeat(20_000) + "@a]"),
                post("spaces in citations", ("a [" + " ".repeat(990) + ";@a] b\n\n").repeat(200)),
                post("spaces behind keys", ("a [@a" + " ".repeat(900) + "b] c\n\n").repeat(200)),
                post("spaces in code", "Hello `a" + " ".repeat(400_000) + "b`"),
                post("spaces in the code of a heading", "# Hello `a" + " ".repeat(400_000) + "b`"),
                post("spaces in a quotation", "> Hello `a" + " ".repeat(400_000) + "b`\n> — A"),
                post("brackets in a quotation", "> Hello `" + "[".repeat(400_000) + "`\n> — A"),
                post("an attribution of joined names", "> W\n>\n> — A" + " and ".repeat(30_000)),
                post("an attribution that fits, of joined names", "> W\n>\n> — A" + " and ".repeat(780)),
                post("an attribution that fits, of particles", "> W\n>\n> — Jane" + " van".repeat(980)),
                post("an attribution that leads on and on", "> W\n>\n> — Jane" + " in".repeat(1_200) + " [x](u)"),
                post("an attribution of titles", "> W\n>\n> — " + "Dr. ".repeat(980) + "Who"),
                post("an attribution of brackets", "> W\n>\n> — A" + "(".repeat(3_900)),
                post("an attribution of links", "> W\n>\n> — " + "[a](https://a.example/) ".repeat(5_000)),
                post("Quotebacks that nothing closes", "<div class=quoteback><blockquote>\n\n".repeat(4_000)),
                post("quotations in HTML, ever deeper", "<blockquote>".repeat(5_000) + "</blockquote>".repeat(5_000)),
                post("mentions in a row", "@a".repeat(50_000)),
                post("hyphens in a mention", "@a" + "-a".repeat(50_000)),
                post("braces in a row", "{".repeat(100_000)),
                post("unclosed attributes", "{#a ".repeat(20_000)),
                post("attributes without an end", "{" + "#a ".repeat(50_000)),
                post("addresses in a row", "https://a.example/".repeat(10_000)),
                post("addresses with brackets", "https://a.example/" + "(".repeat(500) + "a)".repeat(20_000)),
                post("dots for an address", "a.".repeat(20_000)),
                post("dots with typography", "https://a.example/" + "a...".repeat(10_000)),
                post("pipes", "|".repeat(100_000)),
                post("a table of pipes", "|".repeat(2_000) + "\n" + "|-".repeat(2_000) + "|\n"),
                post("footnotes", "[^a]: b\n".repeat(10_000)),
                post("footnote references", "[^a] ".repeat(1_900) + "\n\n[^a]: b\n"),
                post("link definitions", definitions(10_000)),
                post("the same heading", "# Same\n\n".repeat(5_000)),
                post("the same quotation", "> Same\n> — A\n\n".repeat(5_000)),
                post("an attribution of commas", "> a\n> — " + ", ".repeat(20_000) + "x"),
                post("an attribution of joiners", "> a\n> — " + "a and ".repeat(10_000) + "x"),
                post("dashes", "> a\n> — ".repeat(10_000)),
                post("unclosed quotebacks", "<blockquote class=\"quoteback\">".repeat(5_000)),
                post("nested elements", "<div>".repeat(50_000)),
                post("quotation marks", "\"".repeat(400) + " \"a\" [@a] ".repeat(900)),
                post("typed quotation marks", "“a ".repeat(5_000) + "” [@a]".repeat(1_000)),
                post("backslashes", "\\".repeat(100_000)),
                post("entities", "&amp;".repeat(50_000)),
                post("ampersands", "&".repeat(100_000)),
                post("definitions", "a\n: ".repeat(10_000)),
                post("nested definitions", ": ".repeat(20_000)),
                post("fences", "```\n".repeat(50_000)),
                post("spaces", " ".repeat(100_000) + "x"),
                post("tabs", "\t".repeat(100_000) + "x"),
                post("hard breaks", "a  \n".repeat(50_000)),
                post("one long line", "word ".repeat(100_000)),
                post("blank lines", "\n".repeat(100_000)),
                post("thematic breaks", "***\n".repeat(50_000)),
                post("wiki links", "[[a".repeat(10_000)),
                post("null characters", "\0".repeat(100_000)),
                post("combining marks", "e" + "\u0301".repeat(100_000)));
    }

    static Stream<Text> data() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "a%d: &a%d [%s]\n"
                                .formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))))
                        .collect(Collectors.joining());
        return Stream.of(
                head("a bomb of aliases", bomb),
                file("a bomb in data", "data/a.yml", bomb),
                file("an alias of itself", "data/a.yml", "a: &a [*a]\n"),
                head("20,000 opening brackets in YAML", "a: " + "[".repeat(20_000)),
                head("20,000 opening braces in YAML", "a: " + "{a: ".repeat(20_000)),
                head("20,000 list markers in YAML", "- ".repeat(20_000) + "x"),
                head("question marks in YAML", "? ".repeat(20_000) + "x"),
                head(
                        "keys that go ever deeper",
                        IntStream.range(0, 2_000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())),
                head("anchors", "a: " + "&a ".repeat(20_000)),
                head("a long key", "a".repeat(100_000) + ": b"),
                head("spaces beside a colon too many", "a: b: c" + " ".repeat(400_000) + "d"),
                head("list markers beside a colon too many", "- ".repeat(200_000) + "a: b: c"),
                file("slashes", "site.yml", "title: A\nurl: https://example.org" + "/".repeat(800_000) + "a?\n"),
                head("a quote never closed", "a: \"" + "b ".repeat(50_000)),
                head(
                        "many keys",
                        IntStream.range(0, 20_000)
                                .mapToObj(i -> "key" + i + ": v\n")
                                .collect(Collectors.joining())),
                file(
                        "braces in BibTeX",
                        "resources/a.bib",
                        "@book{x, title=" + "{".repeat(50_000) + "}".repeat(50_000) + "}"),
                file("at signs in BibTeX", "resources/a.bib", "@".repeat(200_000)),
                file("unclosed entries of BibTeX", "resources/a.bib", "@book{x, title={".repeat(20_000)),
                file("formulas in BibTeX", "resources/a.bib", "@book{x, title={" + "$".repeat(100_001) + "}}"),
                file("accents in BibTeX", "resources/a.bib", "@book{x, author={" + "\\'{\\i}".repeat(20_000) + "}}"),
                file("commands in BibTeX", "resources/a.bib", "@book{x, title={" + "\\a{".repeat(5_000) + "}}"),
                file(
                        "an author of many parts",
                        "resources/a.bib",
                        "@book{x, author={" + "a and ".repeat(10_000) + "b}}"),
                file("entries of RIS", "resources/a.ris", "TY  - BOOK\nER  - \n".repeat(2_000)),
                file("one long line of RIS", "resources/a.ris", "TY  - " + "x ".repeat(100_000) + "\nER  - \n"),
                file("brackets in JSON", "resources/a.json", "[".repeat(100_000)),
                toml("brackets in TOML", "a = " + "[".repeat(20_000)),
                toml("inline tables in TOML", "a = " + "{a = ".repeat(20_000)),
                toml("dotted keys in TOML", "a" + ".a".repeat(5_000) + " = 1"),
                toml("a dotted header in TOML", "[a" + ".a".repeat(5_000) + "]"),
                toml("tables of tables in TOML", "[[a]]\n".repeat(5_000)),
                toml("a text never closed", "a = \"" + "b ".repeat(50_000)));
    }

    private static String steps(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining());
    }

    private static String rising(char c, int runs) {
        return IntStream.range(1, runs)
                .mapToObj(i -> String.valueOf(c).repeat(i) + " ")
                .collect(Collectors.joining());
    }

    private static String definitions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "[a" + i + "]: /b\n").collect(Collectors.joining());
    }
}
