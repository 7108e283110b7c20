package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that an author wrote for a network is in the kit, or they hear why not. */
class OwnTextsTest {
    @Test
    void aNetworkMayBeWrittenAsItWritesItself() {
        Kit kit = Kit.of(
                SiteFixture.post("x", "share: {Mastodon: Toot, Twitter: Tweet}").build());
        assertTrue(kit.text("mastodon-own-1").startsWith("Toot"));
        assertTrue(kit.text("x-own-1").startsWith("Tweet"));
    }

    private static SiteFixture withPeople(String share) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada-lovelace, name: Ada Lovelace, accounts: {x: "@ada_x", bluesky: ada.example.org}}
                - {id: remy, name: Remy Shy, accounts: {x: remy_x}, consent: {tag: false}}
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                share: %s
                ---
                Text.
                """.formatted(share));
    }

    @Test
    void aHandleNamesItsPersonOnEveryNetworkAndOnlyWithConsent() {
        Kit kit = Kit.of(
                withPeople("\"Thanks, @ada_x, .@ada.example.org and @remy_x!\"").build());
        assertTrue(kit.text("x-own-1").startsWith("Thanks, @ada_x, .@ada_x and Remy Shy!"), kit.text("x-own-1"));
        assertTrue(kit.text("bluesky-own-1").startsWith("Thanks, @ada.example.org, .@ada.example.org and Remy Shy!"));
        assertTrue(kit.text("linkedin-own-1").startsWith("Thanks, Ada Lovelace, .Ada Lovelace and Remy Shy!"));
        assertEquals(
                "[\"ada-lovelace\",\"remy\"]",
                kit.snippet("x-own-1").getAsJsonArray("credits").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi @Ada-Lovelace | 4:11: | Ada-Lovelace | did you mean \"ada-lovelace\"?",
                "{x: see @stranger} | 4:16: | stranger | add them and their accounts to people.yml, or write \\@stranger to tag nobody",
                "RT@stranger | 4:10: | stranger | add them and their accounts to people.yml, or write \\@stranger to tag nobody",
            })
    void aTextThatWouldTagAStrangerIsAMistake(String share, String place, String name, String hint) {
        SiteFixture.Result site = withPeople(share).build();
        assertEquals(List.of("unknown-person"), site.problems());
        assertTrue(
                site.printed().startsWith("posts/a.md:" + place + " error: no person \"" + name + "\" to be tagged"),
                site.printed());
        assertTrue(site.printed().endsWith("hint: " + hint), site.printed());
    }

    @Test
    void anAtSignBehindABackslashOrInAnAddressTagsNobody() {
        Kit kit = Kit.of(withPeople("['A \\@media rule; write to ada@example.org', "
                        + "'See https://social.example.org/@stranger, example.org/@stranger']")
                .build());
        assertTrue(
                kit.text("x-own-1").startsWith("A @\u2060media rule; write to ada@example.org\n"), kit.text("x-own-1"));
        assertTrue(kit.text("x-own-2").startsWith("See https://social.example.org/@stranger, example.org/@stranger\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://notes.example.org/posts/a/ says it | false",
                "See https://notes.example.org/posts/a/. | false",
                "See https://notes.example.org/posts/a/#why | false",
                "See https://archive.example.org/?u=https://notes.example.org/posts/a/ | true",
                "See https://notes.example.org/posts/a/b/ | true",
            })
    void theLinkIsAddedUnlessTheTextHasIt(String text, boolean isAdded) {
        Kit kit = Kit.of(withPeople("'" + text + "'").build());
        assertEquals(isAdded, kit.text("x-own-1").endsWith("\n\nhttps://notes.example.org/posts/a/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\"]", "[null]", "[{}]", "[true]", "[5]", "{x: [\"\"]}", "{x: true}", "{x: 5}", "{x: }"})
    void whatIsNoTextIsToldAndGoesNowhere(String share) {
        SiteFixture.Result site = withPeople(share).build();
        assertEquals(List.of("wrong-type"), site.problems(), site.printed());
    }

    @Test
    void aNetworkWithoutTextsIsNamed() {
        SiteFixture.Result site = SiteFixture.post("x", "share: {email: Hello}")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nshare: {networks: [x, mastodon]}\n")
                .build();
        assertEquals(List.of("unknown-key"), site.problems());
        assertTrue(
                site.printed().startsWith("posts/a.md:4:9: warning: no texts are made for \"email\""), site.printed());
        assertTrue(site.printed().endsWith("hint: texts are made for: x, mastodon"), site.printed());
    }

    @Test
    void aNetworkThatIsNoneIsToldWithTheNearest() {
        SiteFixture.Result site =
                SiteFixture.post("x", "share: {mastodn: Hello}").build();
        assertEquals(List.of("unknown-key"), site.problems());
        assertTrue(site.printed().endsWith("hint: did you mean \"mastodon\"?"), site.printed());
    }
}
