package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.document.ArticleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong at the head of a post is said with its line and column, in YAML and in TOML. */
class FrontMatterPlacesTest {
    @Test
    void anUnknownKeyIsAWarningWithTheNearestOne() {
        assertEquals("""
                posts/a.md:4:1: warning: unknown key "tag" [unknown-key]
                  4 | tag: x
                    | ^^^
                  hint: did you mean "tags"?""", Parsed.yaml("tag: x\n").printed());
        assertEquals(
                List.of("4:1 unknown-key expire"),
                Parsed.toml("expire = 2026-02-01\n").places());
        assertEquals(
                List.of("4:11 unknown-key gaol"),
                Parsed.yaml("purpose: {gaol: x}\n").places());
        assertEquals(
                List.of("4:12 unknown-key gaol"),
                Parsed.toml("purpose = {gaol = \"x\"}\n").places());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft: maybe            | 4:8 wrong-type maybe",
                "toc: [true]             | 4:6 wrong-type [true]",
                "slug: {a: b}            | 4:7 wrong-type {a: b}",
                "updated: soon           | 4:10 bad-value soon",
                "updated: 2026-02-30     | 4:10 bad-value 2026-02-30",
                "updated: [x]            | 4:10 wrong-type [x]",
                "tags: [a, {b: c}]       | 4:11 wrong-type {b: c}",
                "follow-ups: ada         | 4:13 wrong-type ada",
                "follow-ups: [{to: a, due: x}] | 4:27 bad-value x",
                "follow-ups: [{what: x}] | 4:15 missing-key what",
                "image: {alt: x}         | 4:9 missing-key alt",
                "allow: [no-such-thing]  | 4:9 bad-value no-such-thing",
                "slug: '😀' # 😀 [       | none",
                "purpose: {goal: '😀', help: [x]} | 4:28 wrong-type [x]",
                "share: [[x]]            | 4:9 wrong-type [x]",
                "share: {mastodn: x}     | 4:9 unknown-key mastodn",
                "share: [{network: mastodn, text: x}] | 4:19 bad-value mastodn",
            })
    void aWrongValueIsAnErrorAtItsPlace(String line, String place) {
        List<String> expected = place.equals("none") ? List.of() : List.of(place);
        assertEquals(expected, Parsed.yaml(line.stripTrailing() + "\n").places());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft = 'maybe'         | 4:9 wrong-type 'maybe'",
                "toc = [true]            | 4:7 wrong-type [true]",
                "updated = 'soon' # x    | 4:11 bad-value 'soon'",
                "tags = ['a', ['b']]     | 4:14 wrong-type ['b']",
                "tags = ['😀', ['b']]    | 4:14 wrong-type ['b']",
                "purpose = {goal = '😀', help = ['x']} | 4:31 wrong-type ['x']",
                "purpose.goal = ['x']    | 4:16 wrong-type ['x']",
                "\"slug\" = ['=']        | 4:10 wrong-type ['=']",
                "follow-ups = [{to = 'a', due = 'x'}] | 4:32 bad-value 'x'",
                "slug = {a = 1, b = ']}'} # c | 4:8 wrong-type {a = 1, b = ']}'}",
            })
    void aWrongValueInTomlIsAnErrorAtItsPlace(String line, String place) {
        assertEquals(List.of(place), Parsed.toml(line.stripTrailing() + "\n").places());
    }

    @Test
    void tablesOfTomlKeepTheirPlaces() {
        assertEquals(
                List.of("5:8 wrong-type [1]", "8:7 bad-value 'x'"),
                Parsed.toml("[purpose]\ngoal = [1]\n[[follow-ups]]\nto = 'a'\ndue = 'x'\n")
                        .places());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a: b          | 4:9 broken-yaml :",
                "title: \"never closed | 4:8 broken-yaml",
                "x:\\n\\ty: z         | 5:1 broken-yaml",
                "slug: @a             | 4:7 broken-yaml @",
                "slug: a\\nslug: b    | 5:1 broken-yaml slug",
            })
    void brokenYamlIsAnErrorAtItsPlace(String lines, String place) {
        String found = Parsed.yaml(lines.strip().replace("\\n", "\n").replace("\\t", "\t") + "\n")
                .printed();
        String[] parts = place.split(" ", -1);
        assertTrue(found.startsWith("posts/a.md:" + parts[0] + ": error: "), found);
        assertTrue(found.contains("[" + parts[1] + "]"), found);
        assertTrue(found.contains("hint: "), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slug: One: two | 4:10 a value with a colon and a space in it needs quotes | put the value in quotes: slug: \"One: two\"",
                "\\stags: [x] | 4:2 this line is not indented as the ones before it | begin all keys that belong together in the same column",
                "purpose:\\n  goal: a\\n\\shelp: b | 6:2 this line is not indented as the ones before it | begin all keys that belong together in the same column",
                "purpose:\\n  goal: a\\n\\s\\s\\shelp: b | 6:4 this line is not indented as the ones before it | begin all keys that belong together in the same column",
                "slug a\\n# key: x\\ndraft: true | 4:1 this line is no key with a value | write it as key: value, with a space behind the colon",
                "slug:a\\ndraft: true | 4:1 this line is no key with a value | write it as key: value, with a space behind the colon",
                "tags: [a, b\\nslug: x | 4:7 this bracket is never closed | end it with ]",
                "tags: [a, b\\nask: [c] | 4:7 this bracket is never closed | end it with ]",
                "tags: ['a', 'b' 'c'] | 4:17 a comma is missing before this | put commas between the entries",
                "tags: [a]] | 4:10 nothing is open that this bracket could close | delete it, or put the value in quotes if it belongs to it",
                "slug: 'It's mine' | 4:11 the value ended with the quote before this | within the quotes, write each other one as ''",
                "slug: \"a \"b\" c\" | 4:11 the value ended with the quote before this | within the quotes, write each other one as \\\"",
                "slug: 'open | 4:7 this quote is never closed | end the value with '",
                "slug: @a | 4:7 a value cannot begin with \"@\" | put the value in quotes: slug: \"@a\"",
                "slug: *a* b | 4:7 a value cannot begin with \"*\" | put the value in quotes: slug: \"*a* b\"",
                "slug: *a | 4:7 a value cannot begin with \"*\" | put the value in quotes: slug: \"*a\"",
                "- a | 4:1 a list item stands among keys | put a key above it, such as tags:, and indent it",
                "tags: - a | 4:7 a list with dashes cannot begin behind its key | begin it in a line of its own, or put the value in quotes",
                "slug: [Review] My book | 4:16 a list in brackets ended before this; a value that begins with one needs quotes | put the value in quotes: slug: \"[Review] My book\"",
                "tags: [ | 4:7 this bracket is never closed | end it with ]",
                "tags: [a,, b] | 4:10 there is nothing before this comma | delete it",
                "slug: ,x | 4:7 a value cannot begin with \",\" | put the value in quotes: slug: \",x\"",
                "slug: >x | 4:7 a value cannot begin with \">\" | put the value in quotes: slug: \">x\"",
                "x:\\n\\ty: z | 5:1 there is a tab where YAML wants spaces | indent with spaces",
                "slug: \"a\\qb\" | 4:9 this backslash stands before nothing that YAML knows | write it twice, or put the value in single quotes",
            })
    void whatIsWrongInYamlIsSaidInWordsOfItsWriter(String lines, String message, String hint) {
        String written = lines.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ");
        String found = Parsed.yaml(written + "\n").printed();
        String[] place = message.split(" ", 2);
        assertTrue(found.startsWith("posts/a.md:" + place[0] + ": error: " + place[1] + " [broken-yaml]\n"), found);
        assertTrue(found.stripTrailing().endsWith("\n  hint: " + hint), found);
    }

    @Test
    void aControlCharacterInYamlIsAnErrorAtItsPlace() {
        assertEquals(
                List.of("4:8 broken-yaml \u0001"),
                Parsed.yaml("slug: 😀\u0001b\n").places());
    }

    @Test
    void brokenTomlIsAnErrorAtItsPlace() {
        assertTrue(
                Parsed.toml("slug = a b\n").printed().startsWith("posts/a.md:4:8: error: "),
                Parsed.toml("slug = a b\n").printed());
        String emoji = Parsed.toml("tags = [\"😀\", oops]\n").printed();
        assertTrue(emoji.startsWith("posts/a.md:4:14: error: "), emoji);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWay(String end) {
        Parsed parsed = Parsed.post("---\ntitle: A\ndate: 2026-01-31\ndraft: x\n---\nBody @a.\n".replace("\n", end));
        assertEquals(List.of("4:8 wrong-type x"), parsed.places());
        ArticleDocument post = parsed.as(ArticleDocument.class);
        assertEquals("Body @a.", post.body().plainText(m -> "@" + m.id()));
        assertEquals(6, post.source().locate(post.body().mentions().get(0).at()).line());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertEquals(
                List.of("4:8 wrong-type x"),
                Parsed.post("\uFEFF---\ntitle: A\ndate: 2026-01-31\ndraft: x\n---\n")
                        .places());
        assertEquals(
                List.of("1:8 wrong-type [a]"),
                Parsed.file("site.yml", "\uFEFFtitle: [a]\nurl: https://a.example\n")
                        .places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\r\n", " \t\n", "\uFEFF\n\n"})
    void blankLinesBeforeTheFrontMatterAreAsIfTheyWereNotThere(String before) {
        long lines = before.chars().filter(c -> c == '\n').count();
        for (String head : List.of("---\ntitle: A\ndraft: x\n---\n", "+++\ntitle = \"A\"\ndraft = \"x\"\n+++\n")) {
            Parsed parsed = Parsed.file("pages/a.md", before + head + "Body @a.\n");
            assertEquals(
                    (lines + 3) + (head.startsWith("-") ? ":8 wrong-type x" : ":9 wrong-type \"x\""),
                    String.join(" ", parsed.places()));
            ArticleDocument page = parsed.as(ArticleDocument.class);
            assertEquals("A", Parsed.value(page.frontMatter().title()));
            assertEquals("Body @a.", page.body().plainText(m -> "@" + m.id()));
            var mention = page.source().locate(page.body().mentions().get(0).at());
            assertEquals(lines + 5, mention.line());
        }
    }

    @Test
    void blankLinesBeforeATextWithoutFrontMatterMeanNothing() {
        Parsed parsed = Parsed.file("pages/a.md", "\n\nWords @a.\n");
        assertEquals(List.of(), parsed.places());
        ArticleDocument page = parsed.as(ArticleDocument.class);
        assertEquals("Words @a.", page.body().plainText(m -> "@" + m.id()));
        assertEquals(List.of(), Parsed.file("pages/a.md", " \n\n").places());
    }

    @Test
    void frontMatterNeverClosedIsAnError() {
        for (String fence : List.of("---", "+++")) {
            Parsed parsed = Parsed.post(fence + "\ntitle = 1\nBody\n");
            assertEquals("1:1 front-matter-open " + fence, parsed.places().get(0));
            assertTrue(parsed.printed().contains("hint: end it with a line of its own: " + fence));
        }
    }
}
