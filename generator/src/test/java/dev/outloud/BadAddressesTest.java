package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page has an address of its own within the site, or the author hears which file has none. */
class BadAddressesTest {
    private static final String HEAD = "---\ntitle: B\ndate: 2026-01-31\n";

    private static Arguments bad(String message, String path, String text) {
        return Arguments.of(message, path, text);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                bad(
                        "posts/b.md:4:7: error: the address /posts/a/ is taken by posts/a.md [duplicate-url]",
                        "posts/b.md",
                        HEAD + "slug: A\n---\nx"),
                bad(
                        "posts/b.md:4:12: error: the address /Posts/A/ is taken by posts/a.md [duplicate-url]",
                        "posts/b.md",
                        HEAD + "permalink: /Posts/A/\n---\nx"),
                bad(
                        "posts/b.md:4:11: error: the address /posts/a/ is taken by posts/a.md [duplicate-url]",
                        "posts/b.md",
                        HEAD + "aliases: [/posts/a/]\n---\nx"),
                bad(
                        "pages/people.md:1:1: error: the address /people/ is one of the theme's own pages [duplicate-url]",
                        "pages/people.md",
                        "x"),
                bad(
                        "posts/b.md:4:12: error: the address /feed.xml is one of the theme's own pages [duplicate-url]",
                        "posts/b.md",
                        HEAD + "permalink: /feed.xml\n---\nx"),
                bad(
                        "static/Feed.XML:1:1: error: the address /Feed.XML is one of the theme's own pages [duplicate-url]",
                        "static/Feed.XML",
                        "x"),
                bad(
                        "posts/b.md:4:11: error: the address /tags/ is one of the theme's own pages [duplicate-url]",
                        "posts/b.md",
                        HEAD + "aliases: [/tags/]\n---\nx"),
                bad(
                        "posts/b.md:4:12: error: the address /p.png/deep/ lies below the file /p.png [duplicate-url]",
                        "posts/b.md",
                        HEAD + "permalink: /p.png/deep/\n---\nx"),
                bad(
                        "posts/a.md:1:1: error: the address /posts/a/ lies below the file /posts/a [duplicate-url]",
                        "static/posts/a",
                        "x"),
                bad(
                        "posts/b.md:4:7: error: the slug \"../../x\" does not stay within the site [bad-url]",
                        "posts/b.md",
                        HEAD + "slug: ../../x\n---\nx"),
                bad(
                        "posts/b.md:4:7: error: the slug \"/etc/x\" does not stay within the site [bad-url]",
                        "posts/b.md",
                        HEAD + "slug: /etc/x\n---\nx"),
                bad(
                        "posts/b.md:4:7: error: the slug \"a\\b\" does not stay within the site [bad-url]",
                        "posts/b.md",
                        HEAD + "slug: a\\b\n---\nx"),
                bad(
                        "posts/b.md:4:7: error: the slug \"%2e%2e/x\" does not stay within the site [bad-url]",
                        "posts/b.md", HEAD + "slug: \"%2e%2e/x\"\n---\nx"),
                bad(
                        "posts/b.md:4:12: error: the permalink \"/old/#part\" does not stay within the site [bad-url]",
                        "posts/b.md",
                        HEAD + "permalink: \"/old/#part\"\n---\nx"),
                bad(
                        "posts/b.md:4:12: error: the permalink \"/%2E%2e/x/\" does not stay within the site [bad-url]",
                        "posts/b.md", HEAD + "permalink: /%2E%2e/x/\n---\nx"),
                bad(
                        "posts/b.md:4:10: error: the alias \"../x\" does not stay within the site [bad-url]",
                        "posts/b.md",
                        HEAD + "aliases: ../x\n---\nx"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void anAddressThatCannotBeIsShownAtItsPlaceAndTheOldSiteStays(String message, String path, String text) {
        LastGoodSite.assertStops(message, path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverWroteTheAddressIsToBlame() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/2026-01-01-a.md
                ---
                slug: later
                ---
                x
                -- posts/2026-02-01-later.md
                y
                """).build();
        assertEquals("""
                posts/2026-01-01-a.md:2:7: error: the address /posts/later/ is taken by posts/2026-02-01-later.md [duplicate-url]
                  2 | slug: later
                    |       ^^^^^
                  hint: give one of them another slug, or rename its file""", site.printed());
    }

    @Test
    void resourcesThatMeetAreShownInTheirList() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("resources.yml", "- {id: CON, title: C}\n- {id: con, title: c}\n")
                .build();
        assertEquals("""
                resources.yml:2:8: error: the address /resources/con/ is taken by resources.yml, line 1 [duplicate-url]
                  2 | - {id: con, title: c}
                    |        ^^^
                  hint: capitals make no difference to many file systems: change one of the two""", site.printed());
    }

    @Test
    void whatAPageThatIsOverwrittenLacksIsNotTold() {
        SiteFixture.Result site = SiteFixture.of("-- pages/index.md\n> Words.\n> — @ada-lovelace, [@k]\n")
                .write("resources.yml", "- {id: k, title: K, author: [Ada Lovelace]}\n")
                .build();
        assertEquals(List.of("duplicate-url"), site.problems(), site.printed());
    }

    @Test
    void twoPostsThatMeetAreBothNamed() {
        SiteFixture.Result site = SiteFixture.of("""
                -- posts/2026-01-01-hello.md
                x
                -- posts/2026-02-01-Hello.md
                y
                """).build();
        assertEquals("""
                posts/2026-02-01-Hello.md:1:1: error: the address /posts/hello/ is taken by posts/2026-01-01-hello.md [duplicate-url]
                  hint: give one of them another slug, or rename its file""", site.printed());
    }
}
