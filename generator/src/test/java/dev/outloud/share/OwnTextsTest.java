package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that an author wrote for a network is in the kit, or they hear why not. */
class OwnTextsTest {
    @Test
    void aNetworkMayBeWrittenAsItWritesItself() {
        Kit kit = Kit.of(
                SiteFixture.post("x", "share: {Mastodon: Toot, Twitter: Tweet}").build());
        assertTrue(kit.text("mastodon-own-1").startsWith("Toot"));
        assertTrue(kit.text("x-own-1").startsWith("Tweet"));
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
