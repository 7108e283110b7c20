package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people agreed to is honoured in every file. */
class ConsentTest {
    private static SiteFixture.Result blog(String consent) {
        return SiteFixture.of("""
                -- people.yml
                - id: grace
                  name: Grace Writer
                  author: true
                - id: av
                  name: Andrea Véster
                  aliases: [Andi V]
                  url: https://av.example.org/
                  feed: https://av.example.org/feed.xml
                  accounts: {x: "@av_x", mastodon: "@av@social.example.org", bluesky: av.example.org, linkedin: av-in}
                  consent: %s
                -- resources.yml
                - id: book
                  title: A Book
                  author: [{family: Vester, given: Andrea}]
                -- media.yml
                - {id: pic, title: Pic, creator: Andrea Véster}
                -- static/p.png
                bytes
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                tags: [t]
                ---
                Thanks, @av and [[Andrea Véster]]! ![Pic](/p.png){credit=pic}

                > One.
                >
                > — Andrea Véster, [@book, p. 1]

                > Two.
                >
                > — Véster

                She said "three words here" [@book].
                -- pages/about.md
                About @av.
                """.formatted(consent)).build();
    }

    private static Map<String, String> mentioning(SiteFixture.Result site, String... words) {
        Map<String, String> found = new TreeMap<>();
        site.fixture().outputs().forEach((path, text) -> {
            String utf8 = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            for (String word : words) {
                int at = utf8.indexOf(word);
                if (at >= 0) {
                    found.put(path, utf8.substring(Math.max(0, at - 60), Math.min(utf8.length(), at + 60)));
                }
            }
        });
        found.keySet().removeIf(path -> path.equals("site-report.json"));
        return found;
    }

    @Test
    void someoneNotListedIsCreditedInThePostAndNowhereElse() {
        SiteFixture.Result site = blog("{list: false}");
        assertTrue(site.succeeded(), site.printed());
        assertTrue(site.page("/posts/a/").select("figcaption").text().contains("Andrea Véster"));
        assertTrue(site.page("/posts/a/").select(".credited").text().contains("Andrea Véster"));
        assertEquals(Map.of(), mentioning(site, "people/av/", "people/av\""));
        assertFalse(site.page("/people/").text().contains("Andrea"));
        assertEquals(List.of(), site.page("/").select(".entry-credits .mention:contains(Andrea)"));
        assertFalse(site.has("site/network.opml"));
        assertFalse(site.file("site/feed.xml").contains("contributor>Andrea"));
        assertFalse(site.file("site/atom.xml").contains("<name>Andrea"));
        assertFalse(site.file("site/feed.json").contains("\"name\": \"Andrea"));
        assertFalse(site.file("site/sitemap.xml").contains("/av/"));
        assertEquals(Map.of(), mentioning(site, "https://av.example.org/"));
    }

    @Test
    void aShortenedNameIsTheOnlyOneShown() {
        SiteFixture.Result site = blog("{name-as: \"A. V.\"}");
        assertTrue(site.succeeded(), site.printed());
        assertEquals(Map.of(), mentioning(site, "Andrea Véster", "Andrea Vester", "Vester", "Andi V"));
        assertTrue(site.page("/people/av/").select("h1").text().contains("A. V."));
        assertTrue(site.file("site/feed.xml").contains("A. V."));
        assertTrue(site.file("site/feed.json").contains("A. V."));
        assertTrue(site.file("site/atom.xml").contains("<name>A. V.</name>"));
        assertTrue(site.file("site/network.opml").contains("A. V."));
        assertTrue(site.page("/posts/a/")
                .select("script[type=application/ld+json]")
                .html()
                .contains("A. V."));
    }

    @Test
    void aShortenedNameIsTheOnlyOneInAddressesToo() {
        String people = """
                - {id: grace, name: Grace Writer, author: true}
                - name: Maria Lindqvist
                  consent: {name-as: M. L.}
                """;
        SiteFixture.Result site = SiteFixture.post("> One.\n>\n> — Maria Lindqvist\n\nThanks, @m-l.\n")
                .write("people.yml", people)
                .build();
        assertEquals(List.of("quote-unsourced"), site.problems(), site.printed());
        assertTrue(site.has("site/people/m-l/index.html"));
        assertEquals(Map.of(), mentioning(site, "lindqvist", "Lindqvist"));
    }

    @ParameterizedTest
    @CsvSource({"maria-lindqvist, true", "lindqvist, true", "maria, true", "m-l, false", "tester, false"})
    void anIdThatGivesAwayAShortenedNameIsAWarning(String id, boolean warned) {
        String consent = "name: Maria Lindqvist\n  consent: {name-as: M. L.}\n";
        String entry = "- id: " + id + "\n  " + consent;
        SiteFixture.Result site = SiteFixture.post("Thanks, @" + id + ".\n", "authors: []")
                .write("people.yml", "- {id: grace, name: G}\n" + entry)
                .build();
        assertEquals(warned, site.problems().contains("name-in-id"), site.printed());
        if (warned) {
            assertTrue(site.printed().startsWith("people.yml:2:7: warning: the id \"" + id + "\" gives away"));
            assertTrue(site.printed().contains("hint: change it, here and wherever @" + id + " is written: id: m-l"));
        }
        SiteFixture.Result unlisted = SiteFixture.post("Words.\n")
                .write("people.yml", "- {id: grace, name: G}\n" + entry.replace("L.}", "L., list: false}"))
                .build();
        assertEquals(List.of(), unlisted.problems(), "no page, no address");
        SiteFixture.Result file = SiteFixture.post("Words.\n")
                .write("people/" + id + ".yml", consent.replace("\n  ", "\n"))
                .build();
        assertEquals(warned, file.problems().contains("name-in-id"), file.printed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            consent: {tags: false} | hint: did you mean "tag"?
            consent: {nofity: no}  | hint: did you mean "notify"?
            consnet: {tag: false}  | hint: did you mean "consent"?
            tag: false             | hint: write consent: above it, and indent it by two spaces more
            """)
    void aWishThatIsNotUnderstoodStopsTheBuild(String written, String hint) {
        SiteFixture.Result site = SiteFixture.post("Words.\n")
                .write("people.yml", "- {id: grace, name: G}\n- name: Maria Lindqvist\n  " + written + "\n")
                .build();
        assertFalse(site.succeeded());
        assertTrue(site.printed().startsWith("people.yml:3:"), site.printed());
        assertTrue(site.printed().contains("error: "), site.printed());
        assertTrue(site.printed(Problem.UNKNOWN_CONSENT).get(0).contains(hint), site.printed());
    }

    @Test
    void aBookOfSomeoneWithAShortenedNameIsListedUnderIt() {
        SiteFixture.Result site = blog("{name-as: \"A. V.\"}");
        String used = site.page("/posts/a/").select(".resources-used").text();
        assertTrue(used.contains("A. V.") && !used.contains("Vester"), used);
        assertTrue(site.file("site/resources.json").contains("\"literal\": \"A. V.\""));
        assertTrue(site.file("site/resources.bib").contains("{A. V.}"));
    }

    @Test
    void someoneNotTaggedIsNamedInstead() {
        SiteFixture.Result site = blog("{tag: false}");
        Map<String, String> tagged = mentioning(site, "@av_x", "@av@social.example.org", "@av.example.org");
        tagged.keySet().removeIf(path -> !path.startsWith("share/"));
        assertEquals(Map.of(), tagged);
        assertTrue(site.file("share/share.json").contains("Andrea Véster"));
        assertTrue(mentioning(blog("{}"), "@av_x").containsKey("share/share.json"), "and is tagged otherwise");
    }
}
