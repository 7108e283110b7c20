package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.WrittenDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the head of a post, and what is said of it. */
class FrontMatterTest {
    private static final String YAML = """
            ---
            title: A title
            date: 2026-01-31T09:30:00+01:00
            updated: 2026-02-01
            expires: 2027-01-01
            slug: a-slug
            permalink: /own/address/
            author: ada-lovelace
            authors: [grace, kim]
            description: In short
            tags: [one, two]
            categories: [three]
            series: a-series
            image: {src: a.jpg, alt: A picture, credit: harbour}
            draft: true
            aliases: [/old/]
            lang: de
            license: CC-BY-4.0
            purpose: {goal: G, help: H, contribution: C}
            ask: [What?, Why?]
            follow-ups:
              - {to: ada, what: Send it, due: 2026-03-01, done: 2026-02-15}
            resources: [notes-1843]
            replies: false
            share:
              - For all
              - x: For X
              - {network: mastodon, text: Toot}
            toc: true
            allow: [quote-unattributed]
            ---
            Body
            """;
    private static final String TOML = """
            +++
            title = "A title"
            date = 2026-01-31T09:30:00+01:00
            updated = 2026-02-01
            expires = 2027-01-01
            slug = "a-slug"
            permalink = "/own/address/"
            author = "ada-lovelace"
            authors = ["grace", "kim"]
            description = "In short"
            tags = ["one", "two"]
            categories = ["three"]
            series = "a-series"
            draft = true
            aliases = ["/old/"]
            lang = "de"
            license = "CC-BY-4.0"
            purpose = {goal = "G", help = "H", contribution = "C"}
            ask = ["What?", "Why?"]
            resources = ["notes-1843"]
            replies = false
            share = ["For all", {x = "For X"}, {network = "mastodon", text = "Toot"}]
            toc = true
            allow = ["quote-unattributed"]
            [image]
            src = "a.jpg"
            alt = "A picture"
            credit = "harbour"
            [[follow-ups]]
            to = "ada"
            what = "Send it"
            due = 2026-03-01
            done = 2026-02-15
            +++
            Body
            """;

    @ParameterizedTest
    @ValueSource(strings = {YAML, TOML})
    void everyKeyIsRead(String text) {
        Parsed parsed = Parsed.post(text);
        assertEquals("", parsed.printed());
        FrontMatter head = parsed.head();
        assertEquals("A title", Parsed.value(head.title()));
        assertEquals("2026-01-31 09:30 +01:00", written(head.date()));
        assertEquals("2026-02-01 null null", written(head.updated()));
        assertEquals("2027-01-01 null null", written(head.expires()));
        assertEquals("a-slug", Parsed.value(head.slug()));
        assertEquals("/own/address/", Parsed.value(head.permalink()));
        assertEquals(List.of("grace", "kim", "ada-lovelace"), Parsed.values(head.authors()));
        assertEquals("In short", Parsed.value(head.description()));
        assertEquals(List.of("one", "two", "three"), Parsed.values(head.tags()));
        assertEquals("a-series", Parsed.value(head.series()));
        assertEquals(
                "a.jpg A picture harbour",
                Stream.ofNullable(head.image())
                        .map(image -> image.source().value() + " " + image.alt() + " " + Parsed.value(image.credit()))
                        .collect(Collectors.joining()));
        assertTrue(head.draft());
        assertEquals(List.of("/old/"), Parsed.values(head.aliases()));
        assertEquals("de CC-BY-4.0", Parsed.value(head.lang()) + " " + Parsed.value(head.license()));
        assertEquals(new FrontMatter.Purpose("G", "H", "C"), head.purpose());
        assertEquals(List.of("What?", "Why?"), head.ask());
        FrontMatter.FollowUp promise = head.followUps().get(0);
        assertEquals(
                "ada Send it 2026-03-01 2026-02-15",
                promise.to().value() + " " + promise.what() + " " + promise.due() + " " + promise.done());
        assertEquals(List.of("notes-1843"), Parsed.values(head.resources()));
        assertFalse(head.replies());
        assertEquals(
                List.of("nothing For all", "x For X", "mastodon Toot"),
                head.share().stream()
                        .map(s -> Parsed.value(s.network()) + " " + s.text().value())
                        .toList());
        assertEquals(true, head.toc());
        assertEquals(List.of("quote-unattributed"), Parsed.values(head.allow()));
    }

    private static String written(@org.jspecify.annotations.Nullable WrittenDate date) {
        return date == null ? "nothing" : date.day() + " " + date.time() + " " + date.offset();
    }

    @Test
    void foreignKeysAreUnderstood() {
        Parsed parsed = Parsed.post("""
                ---
                layout: post
                published: 2026-01-31
                lastmod: 2026-02-01
                summary: In short
                categories: one
                permalink: /a/
                ---
                """);
        assertEquals("", parsed.printed());
        assertEquals("2026-01-31 null null", written(parsed.head().date()));
        assertEquals("2026-02-01 null null", written(parsed.head().updated()));
        assertEquals("In short", Parsed.value(parsed.head().description()));
        assertEquals(List.of("one"), Parsed.values(parsed.head().tags()));
        assertEquals(
                "Short", Parsed.value(Parsed.yaml("excerpt: Short\n").head().description()));
    }

    /** Jekyll writes it for drafts. */
    @Test
    void publishedFalseIsADraft() {
        assertTrue(Parsed.yaml("published: false\n").head().draft());
        assertEquals("", Parsed.yaml("published: false\n").printed());
        Parsed published = Parsed.yaml("published: true\n");
        assertEquals("", published.printed());
        assertFalse(published.head().draft());
        assertEquals("2026-01-31 null null", written(published.head().date()));
        Parsed byName = Parsed.file("posts/2026-01-31-a.md", "---\npublished: true\n---\n");
        assertEquals("", byName.printed());
        assertEquals("2026-01-31 null null", written(byName.head().date()));
    }

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
                "title: \"never closed | 5:1 broken-yaml",
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

    @Test
    void scalarsAreThoseOfYaml12() {
        FrontMatter head = Parsed.yaml("slug: 12:30\nseries: no\nlang: no\ndescription: 010\nlicense: 1e3\n")
                .head();
        assertEquals("12:30", Parsed.value(head.slug()));
        assertEquals("no", Parsed.value(head.series()));
        assertEquals("010", Parsed.value(head.description()));
        assertEquals("1e3", Parsed.value(head.license()));
        assertEquals(List.of("4:8 wrong-type no"), Parsed.yaml("draft: no\n").places());
    }

    @Test
    void nothingIsAsIfTheKeyWereMissing() {
        Parsed parsed = Parsed.yaml("slug:\ntags: ~\nupdated: ''\ndraft: null\nimage:\npurpose:\nfollow-ups:\n");
        assertEquals("", parsed.printed());
        assertEquals(List.of(), parsed.head().tags());
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

    @Test
    void frontMatterNeverClosedIsAnError() {
        for (String fence : List.of("---", "+++")) {
            Parsed parsed = Parsed.post(fence + "\ntitle = 1\nBody\n");
            assertEquals("1:1 front-matter-open " + fence, parsed.places().get(0));
            assertTrue(parsed.printed().contains("hint: end it with a line of its own: " + fence));
        }
    }

    @Test
    void aPostMayBeAllHeadOrAllBodyOrNothing() {
        assertEquals(
                "", Parsed.file("posts/2026-01-31-a.md", "---\ntitle: A\n---").printed());
        assertEquals("", Parsed.file("posts/2026-01-31-a.md", "---\n---\n").printed());
        assertEquals(
                "",
                Parsed.file("posts/2026-01-31-a.md", "---\n# only a comment\n---\n")
                        .printed());
        assertEquals(
                "",
                Parsed.file("posts/2026-01-31-a.md", "Body\n\n---\n\nMore\n").printed());
        assertEquals("", Parsed.file("posts/2026-01-31-a.md", "").printed());
        assertEquals("", Parsed.file("pages/about.md", "").printed());
        assertEquals(List.of("1:1 missing-date "), Parsed.post("").places());
        assertEquals(
                List.of("2:1 wrong-type - a"),
                Parsed.file("posts/2026-01-31-a.md", "---\n- a\n---\n").places());
    }
}
