package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twitter.twittertext.Extractor;
import dev.outloud.SiteFixture;
import dev.outloud.model.AtSigns;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is tagged but the right person, on the right network, with their consent. */
class TaggingTest {
    private static final String ADA = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - id: ada-lovelace
              name: Ada Lovelace
              accounts: {x: "@ada_x", mastodon: "@ada@social.example.org", bluesky: ada.example.org, linkedin: in/ada}
              consent: %s
            -- posts/a.md
            ---
            title: %s
            date: 2026-01-31
            ask: ["What would @stranger say?"]
            ---
            > %s
            >
            > — @ada-lovelace

            1. One @ada-lovelace
            2. Two, mail\\@stranger
            3. Three \\@stranger
            """;

    /** As Bluesky's client finds them in a text. */
    private static final Pattern BLUESKY = Pattern.compile("(?<=^|\\s|\\()@[a-zA-Z0-9.-]*[a-zA-Z0-9]");

    /** As Mastodon's Account::MENTION_RE does. */
    private static final Pattern MASTODON = Pattern.compile(
            "(?<![/\\p{L}\\p{N}_])@([A-Za-z0-9_]+(?:[A-Za-z0-9_.-]+[A-Za-z0-9_]+)?(?:@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?)");

    private static Kit kit(String consent, String title, String words) {
        return Kit.of(SiteFixture.of(ADA.formatted(consent, title, words)).build());
    }

    @Test
    void eachNetworkTagsItsOwnHandle() {
        Kit kit = kit("{}", "Notes", "Words.");
        assertTrue(kit.text("x-quote-1").contains("— @ada_x\n"), kit.text("x-quote-1"));
        assertTrue(kit.text("mastodon-quote-1").contains("— @ada@social.example.org\n"));
        assertTrue(kit.text("bluesky-quote-1").contains("— @ada.example.org\n"));
        assertTrue(kit.text("linkedin-quote-1").contains("— Ada Lovelace\n"));
    }

    @Test
    void whoDidNotConsentIsNamedAndNeverTagged() {
        Kit kit = kit("{tag: false, name-as: A. L.}", "Notes", "Words.");
        for (String network : List.of("x", "mastodon", "bluesky", "linkedin")) {
            assertTrue(kit.text(network + "-announce").contains("With thanks to A. L."), network);
            kit.on(network).forEach(text -> assertTrue(tagged(network, text).isEmpty(), text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@stranger says hello",
                "so do （@stranger） and \\\\@other@social.example.org",
                "\uFF20stranger and .@stranger.example.org",
                "mail stranger@example.org, read https://example.org/@stranger/1 and see @stranger",
                "é@stranger, RT @stranger",
                "RT@stranger: hello",
            })
    void anAtSignInTheWordsOfOthersTagsNobody(String words) {
        Kit kit = kit("{}", "\"" + words + "\"", words.replace("\\\\", "\\").replaceAll("(?<!\\\\)@", "\\\\@"));
        List<String> own = List.of("ada_x", "@ada@social.example.org", "@ada.example.org");
        for (String network : List.of("x", "mastodon", "bluesky")) {
            for (String text : kit.on(network)) {
                assertTrue(own.containsAll(tagged(network, text)), text + " tags " + tagged(network, text));
            }
        }
    }

    @Test
    void anAddressWithAnAtSignStaysWhole() {
        assertEquals("see https://example.org/@ada/1", AtSigns.untagged("see https://example.org/@ada/1"));
        assertEquals("ada@example.org", AtSigns.untagged("ada@example.org"));
        assertEquals("https://m.example.org/?u=%40stranger", AtSigns.untagged("https://m.example.org/?u=@stranger"));
    }

    @Test
    void anAccountWrittenAsAnAddressIsTaggedByItsHandle() {
        Kit kit = Kit.of(SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - id: ada-lovelace
                  name: Ada Lovelace
                  accounts:
                    x: https://x.com/ada_x
                    mastodon: https://social.example.org/@ada
                    bluesky: https://bsky.app/profile/ada.example.org
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                Hello @ada-lovelace.
                """).build());
        assertTrue(kit.text("x-announce").contains("to @ada_x."));
        assertTrue(kit.text("mastodon-announce").contains("to @ada@social.example.org."));
        assertTrue(kit.text("bluesky-announce").contains("to @ada.example.org."));
    }

    @Test
    void anAccountSeenFromAnotherServerIsTaggedOnItsOwn() {
        Kit kit = Kit.of(SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: remy, name: Remy, accounts: {mastodon: "https://here.example.org/@remy@there.example.net"}}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                Hello @remy.
                """).build());
        assertTrue(kit.text("mastodon-announce").contains("to @remy@there.example.net."));
    }

    @Test
    void aHandleThatIsNoneOnTheNetworkIsNotUsed() {
        Kit kit = Kit.of(SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - id: ada-lovelace
                  name: Ada Lovelace
                  accounts: {x: ada.example.org, mastodon: "@ada", bluesky: "@ada"}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                Hello @ada-lovelace.
                """).build());
        for (String network : List.of("x", "mastodon", "bluesky")) {
            assertTrue(kit.text(network + "-announce").contains("With thanks to Ada Lovelace."), network);
            assertFalse(kit.text(network + "-announce").contains("@"), network);
        }
    }

    private static List<String> tagged(String network, String text) {
        return switch (network) {
            case "x" ->
                new Extractor()
                        .extractEntitiesWithIndices(text).stream()
                                .filter(entity -> entity.getType() == Extractor.Entity.Type.MENTION)
                                .map(Extractor.Entity::getValue)
                                .toList();
            case "mastodon" ->
                MASTODON.matcher(text.replaceAll("https?://\\S+", ""))
                        .results()
                        .map(found -> found.group())
                        .toList();
            case "bluesky" ->
                BLUESKY.matcher(text).results().map(found -> found.group()).toList();
            default -> List.of();
        };
    }
}
