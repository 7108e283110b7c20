package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody writes but somebody may send passes through pages, feeds and share kit in a time that one would wait. */
class HostileSiteTest {
    private static final String SOURCE = "\n> — Ada Lovelace, [Notes](https://example.org/)\n";

    private static Arguments text(String name, String body, String... frontMatter) {
        return Arguments.of(name, SiteFixture.post(body, frontMatter));
    }

    private static Arguments person(String name, String lines) {
        return Arguments.of(
                name,
                SiteFixture.post("Thanks to @ada and @grace.")
                        .write(
                                "people.yml",
                                "- id: grace\n  name: Grace Writer\n  author: true\n- id: ada\n  name: Ada\n  "
                                        + lines));
    }

    static Stream<Arguments> sites() {
        String address = "https://example.org/" + "a".repeat(50_000);
        return Stream.of(
                text("spaces in a quotation", "> Hello `a" + " ".repeat(400_000) + "b`" + SOURCE),
                text("commas in a quotation", "> Hello " + ",".repeat(400_000) + " b" + SOURCE),
                text("dots in a quotation", "> Hello " + ". ".repeat(50_000) + "b" + SOURCE),
                text("a long address in a quotation", "> Hello " + address + " b" + SOURCE),
                text("many addresses in a quotation", "> Hello " + "https://a.example ".repeat(1_000) + SOURCE),
                text("hyphens in a quotation", "> Hello a" + "-a".repeat(50_000) + SOURCE),
                text("many people in a quotation", "> Hello " + "`@a@b.example` ".repeat(500) + SOURCE),
                text("a long address for a description", "x", "description: " + address),
                text("hyphens for a tag", "x", "tags: [\"a" + "-a".repeat(50_000) + "\"]"),
                text("hyphens for a hand-written text", "x", "share: \"@a" + "-a".repeat(50_000) + "\""),
                text("a long address for a hand-written text", "x", "share: " + address),
                person("a long domain for a handle", "accounts: {bluesky: \"" + "a.".repeat(50_000) + "com\"}"),
                person("a long name on Mastodon", "accounts: {mastodon: \"@a" + ".a".repeat(50_000) + "@b.example\"}"),
                person("slashes on X", "accounts: {x: \"https://x.com/" + "/".repeat(50_000) + "\"}"),
                person("hyphens in a name", "aliases: [\"a" + "-a".repeat(50_000) + "\"]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void isASiteOrSaysWhyNot(String name, SiteFixture fixture) throws InterruptedException {
        SiteFixture.Result site = SmallStack.run(fixture::build);
        assertTrue(site.succeeded() || !site.diagnostics().isEmpty(), name);
    }
}
