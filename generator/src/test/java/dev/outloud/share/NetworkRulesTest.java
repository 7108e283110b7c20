package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each network counts by its own rule, and what cannot fit is said, not cut. */
class NetworkRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | 5",
                "https://example.org/a-very-long-address-that-goes-on-and-on | 23",
                "http://a.de | 23",
                "see https://example.org/x. | 28",
                "@ada@social.example.org | 4",
                "hello @ada@social.example.org! | 11",
                "example.org | 11",
                "https://localhost/a-long-path | 29",
                "👩‍👩‍👧‍👦 | 1",
                "https://example.org/”— | 25",
            })
    void mastodonCountsAddressesAs23AndHandlesWithoutTheirHost(String text, int length) {
        assertEquals(length, new MastodonRules(500, null).length(text));
    }

    @Test
    void xCountsByItsWeights() {
        assertEquals(5, new XRules(280).length("hello"));
        assertEquals(4, new XRules(280).length("学习"));
        assertEquals(2, new XRules(280).length("👩‍👩‍👧‍👦"));
        assertEquals(23, new XRules(280).length("https://example.org/" + "a".repeat(200)));
    }

    @Test
    void blueskyCountsCharactersAsPeopleSeeThemAndBytes() {
        assertEquals(1, new BlueskyRules(300).length("👩‍👩‍👧‍👦"));
        assertTrue(new BlueskyRules(300).fits("👩‍👩‍👧‍👦".repeat(100)));
        assertFalse(new BlueskyRules(300).fits("👩‍👩‍👧‍👦".repeat(200)), "5,000 bytes");
        assertFalse(new BlueskyRules(300).fits("a".repeat(301)));
    }

    @Test
    void aTextMadeToHoldUpTheCounterIsAnsweredAtOnce() {
        assertTrue(new XRules(280).length("a.".repeat(50_000)) > 280);
    }

    @Test
    void aSnippetThatWouldLoseItsCreditIsNotMadeButReported() {
        SiteFixture.Result site =
                SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: long, name: "%s"}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                > Short words.
                >
                > — @long
                """.formatted("Very ".repeat(80) + "Long")).build();
        Kit kit = Kit.of(site);
        assertFalse(kit.ids().contains("x-quote-1"), kit.ids().toString());
        assertTrue(kit.ids().contains("linkedin-quote-1"));
        String printed = String.join("\n", site.printed(Problem.SNIPPET_TOO_LONG));
        assertTrue(
                printed.contains("posts/a.md:1:1: warning: the snippet \"quote-1\" does not fit into the 280 of X"),
                printed);
    }

    @Test
    void aHandWrittenSnippetThatIsTooLongIsReportedAtItsPlace() {
        SiteFixture.Result site =
                SiteFixture.post("Text.", "share:", "- " + "long ".repeat(70)).build();
        String printed = String.join("\n", site.printed(Problem.SNIPPET_TOO_LONG));
        assertTrue(printed.contains("posts/a.md:5:3: warning: the snippet \"own-1\""), printed);
        assertTrue(Kit.of(site).ids().contains("linkedin-own-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "working out loud, #WorkingOutLoud",
        "don’t panic, #DontPanic",
        "C++, #CPlusPlus",
        "C#, #CSharp",
        ".NET, #DotNET",
        "1 + 1 is two, #11IsTwo",
        "machine-learning, #MachineLearning",
        "日本語, #日本語",
        "PKM, #PKM"
    })
    void aTagIsAHashtagThatAScreenReaderCanRead(String tag, String hashtag) {
        Kit kit = Kit.of(SiteFixture.post("Text.", "tags: [\"" + tag + "\"]").build());
        assertTrue(kit.text("linkedin-announce").endsWith("\n\n" + hashtag), kit.text("linkedin-announce"));
    }

    @Test
    void digitsAloneAreNoHashtag() {
        Kit kit = Kit.of(SiteFixture.post("Text.", "tags: [\"2026\"]").build());
        assertFalse(kit.text("x-announce").contains("#"), kit.text("x-announce"));
    }
}
