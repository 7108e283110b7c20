package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the files: one message at its place for each mistake, and the last good site stays as it was. */
class BadInputTest {
    private static final String HEAD = "---\ntitle: B\ndate: 2026-01-31\n";

    private static Arguments bad(String message, String path, String text) {
        return Arguments.of(message, path, text);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                bad(
                        "posts/b.md:2:11: error: a value with a colon and a space in it needs quotes [broken-yaml]",
                        "posts/b.md",
                        "---\ntitle: One: two\n---\nx"),
                bad("posts/b.md:2:9: error: ", "posts/b.md", "+++\ntitle = \n+++\nx"),
                bad(
                        "posts/b.md:2:8: error: \"title\" must be text",
                        "posts/b.md",
                        "---\ntitle: [a, b]\ndate: 2026-01-31\n---\nx"),
                bad("posts/b.md:3:7: error: ", "posts/b.md", "---\ntitle: B\ndate: 2026-02-30\n---\nx"),
                bad("posts/b.md:1:1: error: the post has no date [missing-date]", "posts/b.md", "x"),
                bad("posts/b.md:1:1: error: ", "posts/b.md", "---\ntitle: B\nx"),
                bad(
                        "posts/b.md:5:1: error: no person \"nobody\" [unknown-person]",
                        "posts/b.md",
                        HEAD + "---\n@nobody says"),
                bad(
                        "posts/b.md:5:2: error: no resource \"nothing\" [unknown-resource]",
                        "posts/b.md",
                        HEAD + "---\n[@nothing, p. 4]"),
                bad(
                        "posts/b.md:4:10: error: no person \"nobody\" to be an author [unknown-person]",
                        "posts/b.md",
                        HEAD + "authors: nobody\n---\nx"),
                bad(
                        "posts/b.md:4:19: error: no person \"nobody\" [unknown-person]",
                        "posts/b.md",
                        HEAD + "follow-ups: [{to: nobody, what: tea}]\n---\nx"),
                bad(
                        "posts/b.md:4:13: error: no resource \"nothing\" [unknown-resource]",
                        "posts/b.md",
                        HEAD + "resources: [nothing]\n---\nx"),
                bad(
                        "posts/b.md:5:6: error: there is no picture \"no.png\" [missing-image]",
                        "posts/b.md",
                        HEAD + "---\n![A](no.png)"),
                bad(
                        "posts/b.md:4:8: error: there is no picture \"no.png\" [missing-image]",
                        "posts/b.md",
                        HEAD + "image: no.png\n---\nx"),
                bad(
                        "posts/b.md:5:21: error: media.yml has no \"none\" [unknown-media]",
                        "posts/b.md",
                        HEAD + "---\n![A](/p.png){credit=none}"),
                bad(
                        "posts/b.md:5:5: error: no file \"no.md\" to link to [unknown-target]",
                        "posts/b.md",
                        HEAD + "---\n[x](no.md)"),
                bad(
                        "posts/b.md:5:3: error: nothing is called \"No post\" [unknown-target]",
                        "posts/b.md",
                        HEAD + "---\n[[No post]]"),
                bad("people.yml:5:8: error: two people have the id \"ada-lovelace\" [duplicate-id]", "people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - id: ada-lovelace
                          name: Ada
                        # again
                        - {id: ada-lovelace, name: Ada}
                        """),
                bad(
                        "resources.yml:2:8: error: two resources have the key \"r\" [duplicate-id]",
                        "resources.yml",
                        "- {id: r, title: R}\n- {id: r, title: R}\n"),
                bad(
                        "media.yml:2:8: error: two media have the id \"m\" [duplicate-id]",
                        "media.yml",
                        "- {id: m, creator: C}\n- {id: m, creator: C}\n"),
                bad("people.yml:1:1: error: ", "people.yml", "just words"),
                bad("people.yml:2:9: error: ", "people.yml", "- id: grace\n  name: [Grace]\n"),
                bad("resources.yml:1:3: error: ", "resources.yml", "- title: no key\n"),
                bad(
                        "site.yml:2:6: error: \"https://example.or\\g/\" is not the address of a site [bad-value]",
                        "site.yml",
                        "title: x\nurl: https://example.or\\g/\n"),
                bad(
                        "site.yml:2:6: error: \"nowhere\" is not the address of a site [bad-value]",
                        "site.yml",
                        "title: x\nurl: nowhere\n"),
                bad("site.yml:1:1: error: ", "site.yml", "title: x\n"),
                bad(
                        "site.yml:3:11: error: there is no time zone \"Europe/Berlni\" [bad-value]",
                        "site.yml",
                        "title: x\nurl: https://example.org/\ntimezone: Europe/Berlni\n"),
                bad("data/x.json:1:7: error: ", "data/x.json", "{\"a\": ]"),
                bad("posts/b.md:", "posts/b.md", """
                        ---
                        a: &a [x, x, x, x, x, x, x, x, x]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                        e: [*d, *d, *d, *d, *d, *d, *d, *d]
                        ---
                        """),
                bad("posts/b.md:", "posts/b.md", "---\ntitle: " + "[".repeat(5000) + "\n---\nx"),
                bad("people.yml:", "people.yml", "- &a {id: x, name: X, aliases: [*a]}"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsShownAtItsPlaceAndTheOldSiteStays(String message, String path, String text) {
        LastGoodSite.assertStops(message, path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFirstByteThatIsNotUtf8IsShown() {
        for (String path :
                new String[] {"posts/b.md", "people/x.yml", "templates/tag.ftlh", "messages/en.properties"}) {
            byte[] bytes = "one\ntwo \u00e9 X\n".getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 2] = (byte) 0xE9;
            LastGoodSite.assertStops(path + ":2:7: error: the file is not UTF-8 [not-utf8]", path, bytes);
        }
    }

    @Test
    void allMistakesAreShownInOneRun() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/a.md
                ---
                title: A
                date: soon
                ---
                @nobody
                -- posts/b.md
                ---
                title: B
                date: 2026-01-01
                slug: ../b
                ---
                ![](no.png) [@nothing]
                """).build();
        assertEquals(
                java.util.List.of("bad-value", "unknown-person", "bad-url", "missing-image", "unknown-resource"),
                site.problems(),
                site.printed());
    }

    @Test
    void whatOnlyFollowsFromAnUnreadableFileIsNotShown() {
        SiteFixture.Result site = SiteFixture.of("""
                -- people.yml
                - id: grace
                  name: Grace: Writer
                -- posts/a.md
                ---
                title: A
                date: 2026-01-01
                ---
                @grace and [b](b.md)
                > Words.
                >
                > — Grace Writer
                -- posts/b.md
                ---
                title: B: b
                ---
                """).build();
        assertEquals(
                java.util.List.of("broken-yaml", "broken-yaml"),
                site.problems().stream().filter(id -> !id.startsWith("quote-")).toList(),
                site.printed());
    }

    @Test
    void aFolderWithoutASiteFileSaysHowToMakeOne() {
        SiteFixture.Result site = SiteFixture.empty().write("posts/a.md", "x").build();
        assertTrue(
                site.printed().contains("site.yml:1:1: error: there is no site.yml here [no-site-file]"),
                site.printed());
    }
}
