package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.model.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations are compared with what their source said when its text was kept. */
class VerificationTest {
    private static final String TEXT = """
            Notes on the engine

            It has been said that the engine has no pretensions to originate anything. “It weaves patterns,” she wrote.

            The end of the notes.
            """;

    private static String snapshot(String keys) {
        return """
                -- snapshots/notes.txt
                ---
                url: https://ada.example.org/notes
                final-url: https://www.ada.example.org/notes/
                fetched: 2026-05-04T22:30:00Z
                sha-256: %s
                %s---
                %s
                """.formatted(Snapshot.hash(TEXT), keys, TEXT);
    }

    private static SiteFixture blog(String post, String... snapshotKeys) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada-lovelace, name: Ada Lovelace, url: "https://ada.example.org/"}
                -- resources.yml
                - id: notes
                  title: Notes
                  author: [{family: Lovelace, given: Ada}]
                  URL: https://ada.example.org/notes/#top
                - {id: doi, title: By DOI, author: [{family: Lovelace, given: Ada}], DOI: 10.1000/182}
                """ + snapshot(String.join("", snapshotKeys)) + """
                -- posts/a.md
                ---
                title: A
                date: 2026-05-31
                ---
                """ + post);
    }

    private static final String ALTERED = """
            > It had been said that the engine has no pretensions.
            >
            > — @ada-lovelace, [@notes]
            """;

    private static String check(SiteFixture blog) {
        return new SiteGenerator()
                .check(blog.request()).diagnostics().stream()
                        .map(DiagnosticPrinter::print)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void checkTellsWhichWordsAreOthers() {
        assertEquals("""
                posts/a.md:5:1: warning: these are not the words of the source (90 % agree) [quote-altered]
                  5 | > It had been said that the engine has no pretensions.
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: the text of 2026-05-04, snapshots/notes.txt, has:
                    - It had been said that the …
                    + It has been said that the …
                    write what it says, or mark what is yours: […] for words left out, [these] for words put in""", check(blog(ALTERED)));
    }

    @Test
    void checkTellsWhatIsNotThere() {
        assertEquals("""
                posts/a.md:5:1: warning: these words are not in their source [quote-not-found]
                  5 | > Nobody ever said this about gardens.
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: the text of 2026-05-04, snapshots/notes.txt, has nothing like it: is it another page, or your \
                translation? If only the page has changed, delete the file and run site:snapshot again""", check(blog("> Nobody ever said this about gardens.\n>\n> — @ada-lovelace, [@notes]\n")));
    }

    @Test
    void checkTellsWhichWordsAreLeftOut() {
        String said = check(blog("""
                > It has been said the engine has pretensions to originate anything.
                >
                > — @ada-lovelace, [@notes]
                """));
        assertTrue(said.contains("(91 % agree) [quote-altered]"), said);
        assertTrue(said.contains("""
                    - It has been said the engine has pretensions to originate …
                    + It has been said that the engine has no pretensions to originate …
                """.stripTrailing()), said);
    }

    @Test
    void nothingIsSaidOfWordsThatAreThereOrOfSourcesThatAreNotKept() {
        assertEquals("", check(blog("""
                > It has been said … that the engine has no pretensions to originate anything: "It weaves
                > patterns" – she wrote.
                >
                > — @ada-lovelace, [@notes, p. 4]

                And "it weaves patterns" [@notes]. Elsewhere:

                > Something else.
                >
                > — @ada-lovelace, [a talk](https://talks.example.org/)
                """)));
    }

    /** "It weaves patterns" has the words of "Weaves." in it, and does not say it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> No. | 0",
                "> Pretensions | 0",
                "> The engine! | 0",
                "> Notes on. | 0",
                "> The end | 0",
                "> It weaves patterns. | 1",
                "> She wrote. | 0"
            })
    void fewWordsAreNotVerifiedByChance(String quotation, int verified) {
        SiteFixture.Result site =
                blog(quotation + "\n>\n> — @ada-lovelace, [@notes]\n").build();
        assertEquals(verified, site.done().verified().verified(), site.printed());
        assertFalse(
                check(blog(quotation + "\n>\n> — @ada-lovelace, [@notes]\n")).contains("quote-not-found"));
    }

    @Test
    void aSentenceOfOneWordIsVerifiedWhereItStandsByItself() {
        String text = TEXT.replace("The end of", "“Is there no other?” — “No.” The end of");
        SiteFixture blog = blog("> No.\n>\n> — @ada-lovelace, [@notes]\n\nThe \"engine\" [@notes] runs.\n")
                .write(
                        "snapshots/notes.txt",
                        snapshot("")
                                .replace("-- snapshots/notes.txt\n", "")
                                .replace(Snapshot.hash(TEXT), Snapshot.hash(text))
                                .replace(TEXT, text));
        SiteFixture.Result site = blog.build();
        assertEquals(2, site.done().verified().verified(), site.printed());
    }

    @Test
    void aTranslationIsNotComparedWordForWord() {
        SiteFixture blog = blog("> Niemand sprach von Gärten.\n>\n> — @ada-lovelace, [@notes] (my translation)\n");
        assertEquals("", check(blog));
        assertEquals(1, blog.build().done().verified().noSnapshot());
    }

    @Test
    void aTranslationLeadsToItsSourceAndToNoWordsOfIt() {
        SiteFixture blog = blog(
                "> Niemand sprach.\n>\n> — @ada-lovelace, [a talk](https://talks.example.org/) (my translation)\n");
        List<String> links =
                blog.build().page("/posts/a/").select("figcaption a").eachAttr("href");
        assertTrue(links.contains("https://talks.example.org/"), links.toString());
    }

    @Test
    void theBuildOnlyCounts() {
        SiteFixture.Result site = blog(ALTERED + "\n> Gardens.\n>\n> — @ada-lovelace, <https://ada.example.org/x>\n")
                .strict()
                .build();
        assertEquals(List.of(), site.problems());
        JsonObject report = JsonParser.parseString(site.file("site-report.json"))
                .getAsJsonObject()
                .getAsJsonObject("verification");
        assertEquals(
                "[0, 1, 0, 1]",
                List.of("verified", "altered", "not-found", "no-snapshot").stream()
                        .map(report::get)
                        .toList()
                        .toString());
        assertEquals(
                "{\"state\":\"altered\",\"score\":0.9,\"quote\":\"it-had-been-said-that-the\","
                        + "\"file\":\"posts/a.md\",\"line\":5,\"column\":1,"
                        + "\"source\":\"https://ada.example.org/notes\",\"fetched\":\"2026-05-04T22:30:00Z\"}",
                report.getAsJsonArray("quotations").get(0).toString());
    }

    @Test
    void whatAnAuthorAllowsIsNotUnusedInABuild() {
        SiteFixture blog = blog(ALTERED);
        blog.write("posts/a.md", "---\ntitle: A\ndate: 2026-05-31\nallow: [quote-altered]\n---\n" + ALTERED);
        assertEquals(List.of(), blog.build().problems());
        assertEquals("", check(blog));
        blog.write("posts/a.md", "---\ntitle: A\ndate: 2026-05-31\nallow: [quote-altered]\n---\nWords.\n");
        assertEquals(List.of("allowance-unused"), blog.build().problems());
    }

    private static Document quotation(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        String path = site.done().verified().comparisons().get(0).quote();
        return site.page("/quotes/a/" + path + "/");
    }

    @Test
    void thePageOfAQuotationSaysHowItStandsToItsSource() {
        assertEquals(
                "Checked against the source as it stood on 5 May 2026: word for word. The source:"
                        + " ada.example.org/notes",
                quotation(blog("She said \"it weaves patterns\" [@notes].\n"))
                        .select(".verification")
                        .text());
        assertEquals(
                "Checked against the source as it stood on 5 May 2026: these words were not found there. The source:"
                        + " ada.example.org/notes",
                quotation(blog("She said \"nobody weaves gardens here\" [@notes].\n"))
                        .select(".verification")
                        .text());
        Element differs = quotation(blog(ALTERED)).expectFirst(".collation");
        assertEquals(
                "It <del><span class=\"visually-hidden\">quoted here: </span>had</del> <ins>"
                        + "<span class=\"visually-hidden\">in the source: </span>has</ins> been said that the engine has no pretensions.",
                differs.html());
    }

    @Test
    void aQuotationWhoseSourceIsNotKeptSaysNothing() {
        SiteFixture.Result site = SiteFixture.post("> Words.\n>\n> — @ada-lovelace, <https://ada.example.org/>\n")
                .build();
        assertEquals(0, site.page("/quotes/a/words/").select(".verification").size());
    }

    @Test
    void linksToTheWordsAreMadeOfTheWordsOfTheSource() {
        SiteFixture.Result site = blog("""
                > It had been said that the engine has no pretensions to originate anything. “It weaves patterns”.
                >
                > — @ada-lovelace, [@notes]

                > Nobody ever said this about gardens.
                >
                > — @ada-lovelace, <https://ada.example.org/notes>
                """).build();
        assertEquals(
                List.of(
                        "https://ada.example.org/notes/#top:~:text=It%20has%20been%20said%20that%20the%20engine%20has%20no"
                                + "%20pretensions%20to%20originate%20anything.%20%E2%80%9CIt%20weaves%20patterns",
                        "https://ada.example.org/notes"),
                site.page("/posts/a/")
                        .select("figcaption a[href*=notes]:not([href^=/])")
                        .eachAttr("href"));
    }

    @Test
    void linksToASourceSayWhereACopyIsArchived() {
        SiteFixture.Result site = blog(
                        ALTERED + "\n> It weaves patterns\n>\n> — @ada-lovelace, <https://ada.example.org/notes>\n",
                        "archived: https://web.archive.example.org/20260504/https://ada.example.org/notes\n")
                .build();
        for (String page : List.of("/posts/a/", "/quotes/", "/resources/notes/", "/people/ada-lovelace/")) {
            List<Element> links = site.page(page).select("a[href^=https://ada.example.org/notes]");
            assertFalse(links.isEmpty(), page);
            for (Element link : links) {
                assertEquals("https://ada.example.org/notes", link.attr("data-originalurl"), page + link);
                assertEquals(
                        "https://web.archive.example.org/20260504/https://ada.example.org/notes",
                        link.attr("data-versionurl"));
                assertEquals("2026-05-04", link.attr("data-versiondate"));
            }
        }
        String data = site.page("/posts/a/")
                .expectFirst("script[type=application/ld+json]")
                .data();
        assertTrue(data.contains("\"archivedAt\":\"https://web.archive.example.org/20260504/"), data);
    }

    @Test
    void aPageAboutAWorkIsNotTheWork() {
        String keys = "archived: https://archive.example.org/1\n";
        SiteFixture blog = blog("She said \"nobody weaves gardens here\" [@doi].\n", keys);
        blog.write(
                "snapshots/notes.txt",
                "---\nurl: https://doi.org/10.1000/182\nfetched: 2026-05-04T22:30:00Z\nsha-256: "
                        + Snapshot.hash("It weaves patterns") + "\n---\nIt weaves patterns\n");
        assertEquals("", check(blog));
        assertEquals(1, blog.build().done().verified().noSnapshot());
    }

    @Test
    void theProjectsOwnBlogQuotesWordForWord() {
        SiteReport report = new SiteGenerator()
                .check(new SiteRequest(
                        Path.of("..", "content"),
                        Path.of("target", "unwritten"),
                        VerificationTest.class.getClassLoader(),
                        Instant.parse("2026-11-25T12:00:00Z"),
                        false,
                        false,
                        false,
                        false));
        assertEquals(3, report.verified().verified());
        assertEquals(3, report.verified().compared());
    }
}
