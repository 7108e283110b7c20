package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction of who somebody is moves their page; links, feeds and old texts follow. */
class CorrectionsTest {
    private static SiteFixture quoting(String people) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true, aliases: [gw]}
                %s
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                share: ["Read @ada!"]
                follow-ups: [{to: ada, what: tea}]
                ---
                Thanks, @ada. See [her page](/people/ada/) and [[ada]].

                > Words.
                >
                > — @ada
                """.formatted(people.strip()));
    }

    private static String target(SiteFixture.Result site, String path) {
        return site.page(path).select("meta[http-equiv=refresh]").attr("content");
    }

    @Test
    void aNewIdLeavesTheOldPageFeedAndTextsInPlace() {
        SiteFixture.Result site = quoting("- {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}")
                .build();
        assertEquals(List.of("quote-unsourced"), site.problems(), site.printed());
        assertEquals("0; url=/people/ada-lovelace/", target(site, "/people/ada/"));
        assertEquals(
                "https://notes.example.org/people/ada-lovelace/",
                site.page("/people/ada/").select("link[rel=canonical]").attr("href"));
        assertTrue(site.page("/people/ada-lovelace/").text().contains("Words."));
        assertEquals(
                List.of("/people/ada-lovelace/", "/people/ada/", "/people/ada-lovelace/"),
                site.page("/posts/a/")
                        .select(".e-content p > a[href^=/people/]")
                        .eachAttr("href"));
        assertTrue(site.file("share/share.json").contains("Read Ada Lovelace!"));
        assertFalse(site.file("site/sitemap.xml").contains("/people/ada/"));
        assertFalse(site.page("/people/").select("a").eachAttr("href").contains("/people/ada/"));
    }

    @Test
    void whoFollowsTheOldFeedGetsThePostsAndTheNewAddress() {
        SiteFixture.Result site = quoting("- {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}")
                .build();
        String feed = site.file("site/people/ada/credited.xml");
        assertEquals(site.file("site/people/ada-lovelace/credited.xml"), feed);
        assertTrue(
                feed.contains("href=\"https://notes.example.org/people/ada-lovelace/credited.xml\" rel=\"self\""),
                feed);
        assertFalse(site.has("site/people/ada/written.xml"), "she never wrote here");
        assertEquals(site.file("site/people/grace/written.xml"), site.file("site/people/gw/written.xml"));
        SiteFixture.Result without = quoting("- {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\noutputs: {person-feeds: false}\n")
                .build();
        assertTrue(without.has("site/people/ada/index.html") && !without.has("site/people/ada/credited.xml"));
    }

    @Test
    void twoEntriesOfOnePersonAreMergedByTheirIdAndName() {
        SiteFixture.Result site = quoting("- {id: a-king, name: Ada King, aliases: [ada, Ada Lovelace]}")
                .write("posts/b.md", """
                        ---
                        title: B
                        date: 2026-01-30
                        ---
                        > More.
                        >
                        > — Ada Lovelace
                        """)
                .build();
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
        String page = site.page("/people/a-king/").text();
        assertTrue(page.contains("Words.") && page.contains("More."), page);
        assertEquals("0; url=/people/a-king/", target(site, "/people/ada/"));
        assertEquals(
                "0; url=/people/a-king/", target(site, "/people/ada-lovelace/"), "she had it before she was listed");
    }

    @Test
    void thePageOfANameThatWasNotListedMovesToWhoeverHasItNow() {
        SiteFixture before = SiteFixture.post("> Words.\n>\n> — José “Pepe” O’Brien\n");
        String old = before.build().page("/people/").select(".person-row a").attr("href");
        SiteFixture.Result site = before.write(
                        "people.yml",
                        "- {id: grace, name: G}\n- {id: jose, name: José, aliases: ['José “Pepe” O’Brien']}\n")
                .build();
        assertEquals("0; url=/people/jose/", target(site, old));
    }

    @Test
    void anAddressThatIsSomebodyElsesStaysTheirs() {
        SiteFixture.Result site = quoting("""
                - {id: ada, name: Ada Lovelace}
                - {id: kim, name: Kim Lee, aliases: [ADA, "Ada!", Jo Carter]}
                - {id: lee, name: Lee Kim, aliases: [Jo Carter]}
                """).build();
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertFalse(site.has("site/people/jo-carter/index.html"), "it may have been either's");
    }

    @Test
    void aFormerIdThatSomebodyElseHasIsAnErrorOnBothSides() {
        SiteFixture.Result site = quoting("""
                - {id: ada, name: Ada Byron}
                - {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}
                """).build();
        assertEquals("""
                people.yml:3:52: error: "ada" is the id of Ada Byron too [duplicate-id]
                  3 | - {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}
                    |                                                    ^^^
                  hint: an alias that could be an id stands for one person: take it out here, or there""", site.printed(Problem.DUPLICATE_ID).get(0));
        SiteFixture.Result twice = quoting("""
                - {id: ada-byron, name: Ada Byron, aliases: [ada]}
                - {id: ada-lovelace, name: Ada Lovelace, aliases: [ada]}
                """).build();
        assertTrue(
                twice.printed().contains("people.yml:3:52: error: \"ada\" is a former id of Ada Byron too"),
                twice.printed());
        assertFalse(twice.succeeded());
    }

    @Test
    void aPageOfTheAuthorsAtAFormerAddressIsAnError() {
        SiteFixture fixture = quoting("- {id: ada-lovelace, name: Ada Lovelace, aliases: [ada, Jo Carter]}")
                .write("pages/people/jo-carter.md", "Mine.");
        SiteFixture.Result name = fixture.build();
        assertTrue(name.succeeded(), "a name asks for no address: " + name.printed());
        assertTrue(name.page("/people/jo-carter/").text().contains("Mine."));
        SiteFixture.Result id = fixture.write("pages/people/ada.md", "Mine.").build();
        assertEquals(1, id.printed(Problem.DUPLICATE_URL).size(), id.printed());
        assertTrue(id.printed().contains("people.yml:2:"), id.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list: false", "list: false, name-as: A. L.", "name-as: A. L."})
    void noOldAddressTellsWhatSomebodyAskedNotToBeTold(String consent) {
        SiteFixture.Result site = quoting(
                        "- {id: a-l, name: Ada Lovelace, aliases: [ada, ada-lovelace, Ada King, nobody], consent: {"
                                + consent + "}}")
                .write("posts/a.md", "---\ntitle: A\ndate: 2026-01-31\n---\nThanks, @ada-lovelace and @nobody.\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        for (String old : List.of("ada", "ada-lovelace", "ada-king")) {
            assertFalse(
                    site.fixture().outputs().keySet().stream().anyMatch(path -> path.contains("/" + old + "/")), old);
        }
        assertEquals(!consent.contains("list"), site.has("site/people/nobody/index.html"), "tells nothing of her name");
    }

    @Test
    void anOwnIdAmongTheAliasesIsNoMistake() {
        SiteFixture.Result site = quoting("- {id: ada, name: Ada Lovelace, aliases: [ada, ada, Ada]}")
                .build();
        assertEquals(List.of("quote-unsourced"), site.problems(), site.printed());
        assertTrue(site.page("/people/ada/").text().contains("Words."));
    }

    @Test
    void somebodyNewNeverGetsAFormerId() {
        SiteFixture.Result site = SiteFixture.post("> One.\n>\n> — Ada?!\n\n> Two.\n>\n> — @ada\n")
                .write("people.yml", "- {id: grace, name: G}\n- {id: lovelace, name: Ada Lovelace, aliases: [ada]}\n")
                .build();
        assertTrue(site.page("/people/lovelace/").text().contains("Two."), site.printed());
        assertTrue(site.page("/people/ada-2/").text().contains("One."), site.printed());
        assertEquals("0; url=/people/lovelace/", target(site, "/people/ada/"));
    }
}
