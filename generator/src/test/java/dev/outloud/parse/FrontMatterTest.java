package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.text.Ref;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertNotNull(head.draft());
        assertEquals(List.of("/old/"), Parsed.values(head.aliases()));
        assertEquals("de CC-BY-4.0", Parsed.value(head.lang()) + " " + Parsed.value(head.license()));
        assertEquals(new FrontMatter.Purpose("G", "H", "C"), head.purpose());
        assertEquals(List.of("What?", "Why?"), head.ask());
        FrontMatter.FollowUp promise = head.followUps().get(0);
        assertEquals(
                "ada Send it 2026-03-01 2026-02-15",
                promise.to().value() + " " + promise.what() + " " + promise.due() + " " + promise.done());
        assertEquals(List.of("notes-1843"), Parsed.values(head.resources()));
        assertFalse(head.replies().taken());
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

    @Test
    void tagsMayBeOneTextWithCommas() {
        for (String written : List.of("spacing, evidence base,C++", "\"spacing,, evidence base , C++,\"")) {
            List<Ref> tags = Parsed.yaml("tags: " + written + "\n").head().tags();
            assertEquals(List.of("spacing", "evidence base", "C++"), Parsed.values(tags));
            tags.forEach(tag ->
                    assertEquals(tag.value(), tag.at().source().slice(tag.at().span())));
        }
        assertEquals(
                List.of("a", "b", "c"),
                Parsed.values(Parsed.yaml("tags: a, b\ncategories: c\n").head().tags()));
        assertEquals(
                List.of("Smith, Adam", "b"),
                Parsed.values(Parsed.yaml("tags: [\"Smith, Adam\", b]\n").head().tags()));
        assertEquals(
                List.of("a", "b"),
                Parsed.values(Parsed.toml("tags = \"a, b\"\n").head().tags()));
    }

    /** Jekyll writes it for drafts. */
    @Test
    void publishedFalseIsADraft() {
        assertNotNull(Parsed.yaml("published: false\n").head().draft());
        assertEquals("", Parsed.yaml("published: false\n").printed());
        Parsed published = Parsed.yaml("published: true\n");
        assertEquals("", published.printed());
        assertNull(published.head().draft());
        assertEquals("2026-01-31 null null", written(published.head().date()));
        Parsed byName = Parsed.file("posts/2026-01-31-a.md", "---\npublished: true\n---\n");
        assertEquals("", byName.printed());
        assertEquals("2026-01-31 null null", written(byName.head().date()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "FALSE", "'false'"})
    void publishedFalseIsADraftHoweverItIsWritten(String no) {
        Parsed dated = Parsed.yaml("published: " + no + "\n");
        assertEquals("", dated.printed());
        assertNotNull(dated.head().draft());
        Parsed undated = Parsed.file("posts/a.md", "---\npublished: " + no + "\n---\n");
        assertEquals("", undated.printed());
        assertNotNull(undated.head().draft());
    }

    /** A word of YAML 1.1, beside which the date would publish what its author holds back. */
    @Test
    void publishedNoIsAMistake() {
        assertEquals(
                List.of("4:12 bad-value no"), Parsed.yaml("published: no\n").places());
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
