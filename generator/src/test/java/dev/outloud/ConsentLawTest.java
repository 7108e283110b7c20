package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.outloud.model.Urls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law on consent: whatever this tool writes, no file of it says what somebody asked not to be said. One person is
 * everything here that a person can be to a blog; each of her facts is a word that stands nowhere else.
 */
class ConsentLawTest {
    /** Words of her name in full and of her other names. */
    private static final List<String> NAME = List.of("wilhelmina", "quarrington", "oxley");

    private static final List<String> HANDLES = List.of("wqonx", "wqonmastodon", "wqonbluesky", "wqonlinkedin");
    private static final List<String> PLACES = List.of("wqhome.example", "wqfeed.example");
    private static final List<String> PAGE = List.of("people/tester-seven", "people/seventh", "wqbio", "wqaffiliation");

    private static SiteFixture.Result blog(String consent) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                share: {publish: true}
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: bo, name: Bo Carter}
                - id: tester-seven
                  name: Wilhelmina Quarrington
                  aliases: [seventh, quarrington, Mina Oxley]
                  url: https://wqhome.example/
                  feed: https://wqfeed.example/feed.xml
                  photo: https://wqhome.example/wqphoto.jpg
                  bio: wqbio
                  affiliation: wqaffiliation
                  accounts: {x: wqonx, mastodon: "@wqonmastodon@social.example", bluesky: wqonbluesky.example, linkedin: wqonlinkedin}
                  consent: %s
                -- resources.yml
                - {id: own, title: Own, author: [{family: Quarrington, given: Wilhelmina}], URL: "https://books.example/own"}
                - {id: short, title: Short, author: ["Quarrington, W. A."]}
                - {id: edited, title: Edited, author: [Bo Carter], editor: [{family: Quarrington, given: W.}]}
                - {id: translated, title: Translated, author: [Bo Carter], translator: "Wilhelmina Quarrington"}
                - {id: unused, title: Unused, author: [{family: Oxley, given: Mina}]}
                -- resources/more.bib
                @book{bib, title = {Bib}, author = {Quarrington, Wilhelmina and Carter, Bo}, year = {2020},
                  publisher = {Wilhelmina Quarrington}, keywords = {Mina Oxley}, note = {From WILHELMINA QUARRINGTON herself},
                  abstract = {Words of Quarrington, Wilhelmina.}}
                -- resources/more.ris
                TY  - BOOK
                ID  - ris
                TI  - Ris
                AU  - Quarrington, W.
                N2  - Of Mina\u00A0Oxley and Bo
                KW  - Oxley, Mina
                PY  - 2021
                ER  -
                -- media.yml
                - {id: sea, title: Sea, creator: Wilhelmina Quarrington, license: CC0-1.0}
                - {id: lake, title: Lake, creator: tester-seven}
                -- static/sea.png
                bytes
                -- static/lake.png
                bytes
                -- posts/everything.md
                ---
                title: Everything
                date: 2026-01-31
                description: All that a person can be to a blog.
                tags: [t]
                image: {src: /sea.png, alt: The sea, credit: sea}
                resources: [own, edited, translated, bib, ris]
                share: ["Read @tester-seven!", "Or @seventh."]
                follow-ups: [{to: tester-seven, what: tea}]
                ask: ["What now?"]
                ---
                # For @tester-seven

                Words first. See [[Wilhelmina Quarrington]], [[seventh]] and @quarrington.[^1]
                ![The lake](/lake.png){credit=lake}

                > One.
                >
                > — Wilhelmina Quarrington, [@own, p. 1]

                > Two.
                >
                > — Mina Oxley and Bo Carter

                > Three.
                >
                > — Quarrington, in a talk with @seventh

                > Four.
                >
                > — [@short]

                > Five, with @tester-seven in mind.
                >
                > — @bo

                > Eight.
                >
                > — [Wilhelmina Quarrington](https://wqhome.example/)

                > Ten.
                >
                > — @bo, interviewed by Wilhelmina Quarrington

                > Nine.
                >
                > — @bo (translated by Wilhelmina Quarrington)

                <figure><blockquote><p>Six.</p></blockquote><figcaption>Wilhelmina Quarrington</figcaption></figure>

                She said "seven small words of hers here" [@short].

                - in a list @tester-seven

                [^1]: And @tester-seven again.
                -- posts/guest.md
                ---
                title: Guest
                date: 2026-02-01
                author: tester-seven
                description: By a guest.
                ---
                A post of hers, with @bo.
                -- pages/about.md
                ---
                title: About
                description: About.
                ---
                About @tester-seven.
                """.formatted(consent)).build();
    }

    /** Every file that says one of the words, in any spelling that a program may read; with the place. */
    private static Map<String, String> saying(SiteFixture.Result site, List<String> words, Predicate<String> where) {
        assertTrue(site.succeeded(), site.printed());
        Map<String, String> found = new TreeMap<>();
        site.fixture().outputs().forEach((path, bytes) -> {
            if (path.equals("site-report.json") || !where.test(path)) {
                return;
            }
            String text = path + "\n" + new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            String read = (text + Urls.decoded(text) + Parser.unescapeEntities(text, false)).toLowerCase(Locale.ROOT);
            for (String word : words) {
                int at = read.indexOf(word);
                if (at >= 0) {
                    found.put(path, read.substring(Math.max(0, at - 80), Math.min(read.length(), at + 80)));
                }
            }
        });
        return found;
    }

    @Test
    void withFullConsentAllOfItIsSaid() {
        SiteFixture.Result site = blog("{}");
        for (List<String> words : List.of(NAME.subList(0, 2), HANDLES, PLACES, PAGE)) {
            for (String word : words) {
                assertTrue(!saying(site, List.of(word), path -> true).isEmpty(), "the test looks for nothing: " + word);
            }
        }
        assertTrue(saying(site, HANDLES, path -> path.startsWith("share/")).containsKey("share/share.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name-as: W. Q.}",
                "{name-as: W. Q., tag: false}",
                "{name-as: W. Q., list: false}",
                "{name-as: W. Q., list: false, tag: false, notify: false}"
            })
    void aNameThatIsNotToBeShownStandsInNoFileAndNoAddress(String consent) {
        SiteFixture.Result site = blog(consent);
        assertEquals(Map.of(), saying(site, NAME, path -> true));
        String post = site.page("/posts/everything/").text();
        assertTrue(post.contains("W.\u00A0Q.") || post.contains("W. Q."), "the credit is given all the same: " + post);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{list: false}", "{list: false, tag: false}", "{list: false, name-as: W. Q.}"})
    void whoWantsNoPageIsInNoListAndNothingLeadsThere(String consent) {
        SiteFixture.Result site = blog(consent);
        assertEquals(Map.of(), saying(site, PAGE, path -> true));
        assertEquals(Map.of(), saying(site, PLACES, path -> true));
        Predicate<String> lists = path -> path.matches(
                "site/(people/(by-\\w+/)?index\\.html|feeds/.*|.*\\.opml|sitemap\\.xml|index\\.html|archive/.*|tags/.*\\.html|404\\.html)");
        assertEquals(Map.of(), saying(site, NAME, lists));
        assertEquals(
                Map.of(), saying(site, HANDLES, path -> path.startsWith("site/") && !path.startsWith("site/share/")));
        assertEquals("", site.page("/people/bo/").select(".companions").text(), "nor beside somebody");
        for (String feed : List.of("feed.xml", "atom.xml", "tags/t/feed.xml", "people/bo/credited.xml")) {
            Elements people = Jsoup.parse(site.file("site/" + feed), Parser.xmlParser())
                    .select("dc|creator, dc|contributor, author, contributor");
            assertEquals(List.of(), people.select(":contains(Quarrington), :contains(W. Q.)"), feed);
        }
        JsonParser.parseString(site.file("site/feed.json"))
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(item -> {
                    String people = item.getAsJsonObject().get("authors") + " "
                            + item.getAsJsonObject().get("_credits");
                    assertFalse(people.contains("Quarrington") || people.contains("W. Q."), people);
                });
        assertTrue(site.page("/posts/everything/")
                .select("figcaption, .credited")
                .text()
                .contains(consent.contains("as") ? "Q." : "Quarrington"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{tag: false}", "{tag: false, name-as: W. Q.}", "{tag: false, list: false}", "{list: false}"})
    void whoIsNotToBeTaggedIsTaggedNowhere(String consent) {
        SiteFixture.Result site = blog(consent);
        assertEquals(
                Map.of(), saying(site, HANDLES, path -> path.startsWith("share/") || path.startsWith("site/share/")));
        assertTrue(site.page("/posts/guest/")
                .select("meta[name=fediverse:creator]")
                .isEmpty());
        assertTrue(
                !blog("{}")
                        .page("/posts/guest/")
                        .select("meta[name=fediverse:creator]")
                        .isEmpty(),
                "and is otherwise");
    }

    @Test
    void aKeyOfAResourceMustNotSayTheNameEither() {
        SiteFixture.Result site = SiteFixture.post("See [@quarrington-2021] and [@fine].")
                .write(
                        "people.yml",
                        "- {id: grace, name: G}\n- {id: w-q, name: Wilhelmina Quarrington, consent: {name-as: W. Q.}}\n")
                .write("resources.yml", """
                        - {id: quarrington-2021, title: A, author: [{family: Quarrington, given: W.}]}
                        - {id: fine, title: B, author: [{family: Quarrington, given: W.}]}
                        """)
                .build();
        assertEquals("""
                resources.yml:1:8: warning: the key "quarrington-2021" gives away what name-as hides, in the address of a page [name-in-id]
                  1 | - {id: quarrington-2021, title: A, author: [{family: Quarrington, given: W.}]}
                    |        ^^^^^^^^^^^^^^^^
                  hint: change it, here and wherever it is cited""", site.printed());
    }
}
