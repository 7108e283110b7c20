package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that somebody finds who looks up what a blog took from them. */
class PersonPageTest {
    private static String post(String head, String... quoted) {
        return "---\ntitle: T\n" + head + "\n---\n"
                + IntStream.range(0, quoted.length)
                        .mapToObj(i -> "> Words " + i + " of " + quoted[i] + ".\n>\n> — @" + quoted[i] + "\n")
                        .collect(Collectors.joining("\n"));
    }

    /** As many posts as asked for, each with one quotation of Ada, half a year apart. */
    private static SiteFixture quotedOften(int posts) {
        SiteFixture fixture = SiteFixture.of("");
        for (int i = 0; i < posts; i++) {
            fixture.write(
                    "posts/p" + i + ".md",
                    post(
                            "date: " + (2020 + i / 2) + (i % 2 == 0 ? "-01-01" : "-07-01") + "\ntags: [All, "
                                    + (i == 0 ? "Once, " : "")
                                    + (i % 3 == 0 ? "Rare" : "Usual") + "]",
                            "ada-lovelace"));
        }
        return fixture;
    }

    @Test
    void aFewQuotationsAreOneList() {
        Document page = quotedOften(7).build().page("/people/ada-lovelace/");
        assertEquals(7, page.select("ol.voices > li").size());
        assertEquals(1, page.select("ol.voices").size());
        assertTrue(page.select(".topics, .jumps, h3.part").isEmpty());
    }

    @Test
    void manyQuotationsAreFoundByYearAndByTopic() {
        Document page = quotedOften(10).build().page("/people/ada-lovelace/");
        assertEquals(
                List.of("2024", "2023", "2022", "2021", "2020"),
                page.select("h3.part").eachText());
        assertEquals(
                page.select("h3.part").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList(),
                page.select(".jumps a").eachAttr("href"));
        assertEquals(
                List.of("All 10", "Usual 6", "Rare 4"),
                page.select(".topics summary").eachText());
        Element rare = page.select(".topics details").get(2);
        assertEquals("/tags/rare/", rare.select("a[rel=tag]").attr("href"));
        for (Element link : rare.select("a[href^=#]")) {
            Element voice = page.getElementById(link.attr("href").substring(1));
            assertNotNull(voice, link.outerHtml());
            assertTrue(voice.text().contains(link.text()), "the link says how the quotation begins");
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique: " + ids);
    }

    @Test
    void whatProgramsReadStandsBesideTheNameAndMovesNothing() {
        Document page = quotedOften(1).build().page("/people/ada-lovelace/");
        assertTrue(
                page.select(".person-header > data").isEmpty(),
                "the header is a grid, in which an empty element takes the place of the portrait");
    }

    @Test
    void theNextQuotationMovesNoPlaceOnThePage() {
        SiteFixture fixture = quotedOften(10);
        String before = fixture.build()
                .page("/people/ada-lovelace/")
                .select("#voice-3 .quotation-context a")
                .attr("href");
        fixture.write("posts/next.md", post("date: 2026-05-01", "ada-lovelace"));
        assertEquals(
                before,
                fixture.build()
                        .page("/people/ada-lovelace/")
                        .select("#voice-3 .quotation-context a")
                        .attr("href"));
    }

    @Test
    void thoseCreditedInTheSamePostsAreNamedMostOftenFirst() {
        SiteFixture.Result site = SiteFixture.of("")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: ada, name: Ada}
                        - {id: bo, name: Bo}
                        - {id: cy, name: Cy}
                        - {id: di, name: Di, consent: {list: false}}
                        - {id: el, name: El}
                        """)
                .write("posts/a.md", post("date: 2026-01-01", "ada", "ada", "bo", "di", "grace"))
                .write("posts/b.md", post("date: 2026-01-02", "ada", "cy", "di"))
                .write("posts/c.md", post("date: 2026-01-03", "ada", "cy"))
                .write("posts/d.md", post("date: 2026-01-04", "el"))
                .build();
        assertEquals(
                List.of("C Cy 2 posts", "B Bo 1 post"),
                site.page("/people/ada/").select(".companions li").eachText());
        assertEquals(
                List.of("A Ada 2 posts"),
                site.page("/people/cy/").select(".companions li").eachText());
        assertTrue(site.page("/people/el/").select(".companions").isEmpty());
    }

    @Test
    void aPostThatNamesAThousandPeopleTakesNoSquareOfThem() {
        String people = IntStream.range(0, 1_000)
                .mapToObj(i -> "- {id: p" + i + ", name: P" + i + "}\n")
                .collect(Collectors.joining());
        String mentions = IntStream.range(0, 1_000).mapToObj(i -> "@p" + i).collect(Collectors.joining(" "));
        SiteFixture.Result site = SiteFixture.post(mentions)
                .write("people.yml", "- {id: grace, name: Grace, author: true}\n" + people)
                .write(
                        "site.yml",
                        "title: N\nurl: https://n.example.org/\nauthors: [grace]\noutputs: {share: false, person-feeds: false}\n")
                .build();
        assertEquals(12, site.page("/people/p7/").select(".companions li").size());
    }

    @Test
    void picturesAreOnThePageOfWhoeverMadeThem() {
        SiteFixture.Result site = SiteFixture.post("![The sea](/sea.png){credit=sea}\n")
                .write("static/sea.png", "bytes")
                .write(
                        "media.yml",
                        "- {id: sea, title: Sea, creator: ada-lovelace, license: CC0-1.0, url: 'https://ada.example.org/sea'}\n")
                .build();
        Element pictures = site.page("/people/ada-lovelace/").selectFirst("section:has(#pictures)");
        assertNotNull(pictures, site.printed());
        assertEquals(
                List.of(
                        "https://ada.example.org/sea",
                        "https://creativecommons.org/publicdomain/zero/1.0/",
                        "/posts/a/"),
                pictures.select("a").eachAttr("href"));
    }

    @Test
    void beingNamedAsTheSpeakerIsNoMentionOfItsOwn() {
        SiteFixture.Result site =
                SiteFixture.post("> Words.\n>\n> — @ada-lovelace\n").build();
        assertTrue(site.page("/people/ada-lovelace/").select("#mentions").isEmpty());
        assertEquals(
                "1 quotation",
                site.page("/people/").select(".credited-for").get(0).text());
        SiteFixture.Result both = SiteFixture.post("See @ada-lovelace.\n\n> Words.\n>\n> — @ada-lovelace\n")
                .build();
        assertEquals(
                1,
                both.page("/people/ada-lovelace/")
                        .select("section:has(#mentions) h3")
                        .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            me@example.org           | mailto:me@example.org?subject=Correction%3A%20https%3A%2F%2Fnotes.example.org%2Fpeople%2Fada-lovelace%2F | me@example.org
            mailto:me@example.org    | mailto:me@example.org?subject=Correction%3A%20https%3A%2F%2Fnotes.example.org%2Fpeople%2Fada-lovelace%2F | me@example.org
            mailto:a@b.org?subject=x | mailto:a@b.org?subject=x        | a@b.org
            https://example.org/form | https://example.org/form        | example.org/form
            /about/                  | /about/                         | /about
            about                    | /about/                         | /about
            """)
    void whoIsQuotedFindsOutHowToCorrectIt(String written, String href, String text) {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @ada-lovelace\n")
                .write("pages/about.md", "Write to us.")
                .write(
                        "site.yml",
                        "title: Notes\nurl: https://notes.example.org/\nauthors: [grace]\ncorrections: " + written
                                + "\n")
                .build();
        assertTrue(site.succeeded(), site.printed());
        Element correct = site.page("/people/ada-lovelace/").selectFirst(".correct");
        assertNotNull(correct, site.printed());
        assertEquals(href, correct.select("a").attr("href"));
        assertEquals(text, correct.select("a").text());
        assertTrue(correct.text().contains("take back at any time what you agreed to"), correct.text());
        assertTrue(site.page("/people/grace/").select(".correct").isEmpty(), "she has the files");
    }

    @Test
    void withoutASettingTheAuthorIsWhomToWriteTo() {
        String people =
                "- {id: zoe, name: Zoe, author: true, url: 'https://zoe.example.org/'}\n- {id: ada, name: Ada}\n";
        SiteFixture fixture = SiteFixture.post("> Words.\n>\n> — @ada\n")
                .write("people.yml", people + "- {id: grace, name: Grace Writer, url: 'https://grace.example.org/'}\n");
        assertEquals(
                "https://grace.example.org/",
                fixture.build().page("/people/ada/").select(".correct a").attr("href"));
        fixture.write("people.yml", people + "- {id: grace, name: Grace Writer}\n");
        assertEquals(
                "/people/grace/",
                fixture.build().page("/people/ada/").select(".correct a").attr("href"));
        fixture.write("people.yml", "- {id: ada, name: Ada}\n")
                .write("site.yml", "title: N\nurl: https://notes.example.org/\n");
        assertTrue(fixture.build().page("/people/ada/").select(".correct").isEmpty(), "there is nobody to write to");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "me at example.org?", "../up", "ftp://example.org/"})
    void nobodyIsSentWhereTheyCannotWrite(String written) {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("site.yml", "title: N\nurl: https://n.example.org/\ncorrections: \"" + written + "\"\n")
                .build();
        assertTrue(
                site.printed().startsWith("site.yml:3:14: error: nobody can write to \"" + written + "\" [bad-value]"),
                site.printed());
    }

    @Test
    void aPageForCorrectionsThatIsNotThereIsSaidOnceWhereItIsWritten() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @ada-lovelace and Bo Carter\n")
                .write("site.yml", "title: N\nurl: https://n.example.org/\nauthors: [grace]\ncorrections: /contact/\n")
                .build();
        assertEquals(1, site.problems().stream().filter("broken-link"::equals).count(), site.printed());
        assertTrue(site.printed().contains("site.yml:4:14: error: the page links to \"/contact/\""), site.printed());
    }

    @Test
    void onlyThePageOfAnAuthorSaysThatItsLinksAreThemselves() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @ada\n")
                .write("people.yml", """
                        - {id: grace, name: Grace, author: true, url: "https://grace.example.org/"}
                        - {id: ada, name: Ada, url: "https://ada.example.org/", accounts: {mastodon: "@ada@social.example.org"}}
                        """)
                .build();
        assertEquals(
                "me",
                site.page("/people/grace/")
                        .select(".places a[href*=grace.example]")
                        .attr("rel"));
        assertFalse(
                site.page("/people/ada/").select(".rail").outerHtml().contains("rel="), "it would prove a false owner");
    }
}
