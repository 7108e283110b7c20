package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A blogger names a style, and texts, notes, numbers and lists are in it. */
class CitationStylesTest {
    static final List<String> BUNDLED = StyleShelf.BUNDLED;

    private static final String RESOURCES = """
            references:
            - {id: one, type: book, title: First book, author: [{family: Doe, given: Jo}], issued: {date-parts: [[2014]]}}
            - {id: two, type: book, title: Second book, author: [{family: Doe, given: Jo}], issued: {date-parts: [[2014]]}}
            - {id: abe, type: book, title: Other book, author: [{family: Abe, given: Ada}], issued: {date-parts: [[2001]]}}
            - {id: fox, type: book, title: Fourth book, author: [{family: Fox, given: Fay}], issued: {date-parts: [[2003]]}}
            """;

    private static SiteFixture blog(String style, String text) {
        return SiteFixture.post(text).write("resources.yml", RESOURCES).write("site.yml", settings(style, "en"));
    }

    private static String settings(String style, String language) {
        return "title: N\nurl: https://notes.example.org/\nlanguage: " + language
                + "\nauthors: [grace]\ncitations:\n  style: " + style + "\n";
    }

    private static Document post(String style, String text) {
        SiteFixture.Result site = blog(style, text).build();
        site.done();
        return site.page("/posts/a/");
    }

    private static String first(String style, String text) {
        return post(style, text)
                .select(".e-content > p")
                .get(0)
                .text()
                .replace('\u00A0', ' ')
                .replace("\u2060", "");
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void everyStyleThatComesAlongWorks(String style) {
        Document page = post(style, "A [@one, p. 4] and [see @two; @abe].");
        assertTrue(page.select(".bibliography").text().contains("Other book")
                || page.select(".bibliography").text().contains("Other Book"));
        assertEquals(3, page.select(".bibliography li").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa | [@one; @two] | (Doe, 2014a, 2014b)",
                "apa | [-@abe, p. 4] | (2001, p. 4)",
                "apa | [see @abe, pp. 4-9, and more] | (see Abe, 2001, pp. 4–9, and more)",
                "apa | [@abe, minute 3] | (Abe, 2001, minute 3)",
                "apa | [@abe, 12] | (Abe, 2001, p. 12)",
                "apa | [@fox; @abe] | (Abe, 2001; Fox, 2003)",
                "chicago-author-date | [@abe, chap. 3] | (Abe 2001, chap. 3)",
                "chicago-author-date | [@abe, § 3] | (Abe 2001, sec. 3)",
                "chicago-author-date | [-@abe] | (2001)",
                "mla | [@abe, p. 4] | (Abe 4)",
                "mla | [@one; @two] | (Doe, First Book; Doe, Second Book)",
                "ieee | [@fox] [@abe] [@fox, p. 3] | [1] [2] [1, p. 3]",
                "vancouver | [@fox; @abe; @one; @two] | (1–4)",
                "vancouver | [@fox; @abe] | (1,2)",
                "elsevier-harvard | [@abe] | (Abe, 2001)"
            })
    void aCitationReadsAsItsStyleHasIt(String style, String written, String read) {
        assertEquals("A " + read + ".", first(style, "A " + written + "."));
    }

    @Test
    void theListIsInTheOrderOfTheStyle() {
        String text = "A [@fox] [@abe].";
        assertEquals(
                List.of("ref-abe", "ref-fox"),
                post("apa", text).select(".bibliography li").eachAttr("id"));
        assertEquals(
                List.of("ref-fox", "ref-abe"),
                post("ieee", text).select(".bibliography li").eachAttr("id"));
    }

    @Test
    void whatIsOnlyListedHasItsNumberBehindWhatIsCited() {
        SiteFixture.Result site = SiteFixture.post("A [@fox].", "resources: [abe, fox]")
                .write("resources.yml", RESOURCES)
                .write("site.yml", settings("ieee", "en"))
                .build();
        site.done();
        assertEquals(
                List.of("ref-fox", "ref-abe"),
                site.page("/posts/a/").select(".bibliography li").eachAttr("id"));
    }

    @Test
    void notesOfAStyleAndOfTheAuthorAreInOneRow() {
        Document page = post(
                "chicago-notes-bibliography",
                "A [@abe, p. 4] B[^1] C [@abe, p. 9].\n\n[^1]: My own words [@fox] on it.\n");
        List<String> notes = page.select(".footnotes li").eachText().stream()
                .map(note -> note.replace('\u00A0', ' ').replace("\u2060", ""))
                .toList();
        assertEquals(
                List.of(
                        "Ada Abe, Other Book (2001), 4. ↩",
                        "My own words Fay Fox, Fourth Book (2003). on it. ↩",
                        "Abe, Other Book, 9. ↩"),
                notes);
        assertEquals("A1 B2 C3.", page.select(".e-content > p").text());
        assertEquals(
                List.of("#fn-1", "#fn-2", "#fn-3"),
                page.select(".footnote-ref a").eachAttr("href"));
    }

    @Test
    void aRaisedNumberStandsCloseToTheWordBeforeIt() {
        assertEquals(
                "A1, B2.",
                post("nature", "A [@abe], B\n[@fox].").select(".e-content > p").text());
        assertEquals(
                "A (1).",
                post("nlm-citation-sequence", "A [@abe].")
                        .select(".e-content > p")
                        .text());
    }

    @Test
    void aCitationLeadsToItsEntryAndTheEntryToThePage() {
        Document page = post("apa", "A [@abe, p. 4].");
        assertEquals("#ref-abe", page.select(".citation a").attr("href"));
        assertEquals("Abe, 2001, p. 4", page.select(".citation a").text());
        assertEquals("/resources/abe/", page.select("#ref-abe a").attr("href"));
        assertEquals("Other book", page.select("#ref-abe a > i").text());
    }

    @Test
    void titlesAreItalicInFeedsToo() {
        SiteFixture.Result site = blog("apa", "A [@abe].").build();
        site.done();
        assertTrue(site.file("site/feed.json").contains("<i>Other book</i></a>"), site.file("site/feed.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | [@abe, S. 4] | (Abe, 2001, S. 4)",
                "de | [@abe, Kap. 3] | (Abe, 2001, Kapitel 3)",
                "fr | [@abe, p. 4] | (Abe, 2001, p. 4)",
                "pt-BR | [@one; @two] | (Doe, 2014a, 2014b)",
                "tlh | [@abe] | (Abe, 2001)"
            })
    void theWordsOfACitationAreThoseOfTheSitesLanguage(String language, String written, String read) {
        SiteFixture.Result site = SiteFixture.post("A " + written + ".")
                .write("resources.yml", RESOURCES)
                .write("site.yml", settings("apa", language))
                .build();
        site.done();
        assertEquals(
                "A " + read + ".",
                site.page("/posts/a/")
                        .select(".e-content > p")
                        .text()
                        .replace('\u00A0', ' ')
                        .replace("\u2060", ""));
    }

    @Test
    void aStyleOfTheBlogsOwnIsTaken() {
        SiteFixture.Result site = blog("house.csl", "A [@abe].")
                .write("resources/house.csl", house(""))
                .build();
        site.done();
        assertEquals(
                "A <Abe>.",
                site.page("/posts/a/").select(".e-content > p").get(0).text());
        assertEquals(
                "Other book & Abe",
                site.page("/posts/a/").select(".bibliography li").text());
    }

    private static String house(String head) {
        return head + """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                  <info><title>House</title></info>
                  <macro name="who"><names variable="author"><name form="short"/></names></macro>
                  <citation><layout prefix="&lt;" suffix="&gt;"><text macro="who"/></layout></citation>
                  <bibliography><layout delimiter=""><group delimiter=" &amp; "><text variable="title"/><text macro="who"/></group></layout></bibliography>
                </style>
                """;
    }

    @Test
    void anUnknownStyleNamesTheNearestOrSaysWhereAllAre() {
        SiteFixture.Result near = blog("chicago-autor-date", "A.").build();
        assertEquals(List.of("unknown-style"), near.problems());
        assertTrue(
                near.printed().contains("site.yml:6:10: error: no citation style \"chicago-autor-date\""),
                near.printed());
        assertTrue(near.printed().contains("did you mean \"chicago-author-date\"?"), near.printed());
        String far = blog("journal-of-wonders", "A.").build().printed();
        assertTrue(far.contains("org.citationstyles:styles") && far.contains("apa, chicago-author-date"), far);
    }

    @Test
    void aBrokenStyleIsShownAtItsPlace() {
        SiteFixture.Result broken = blog("house.csl", "A [@abe].")
                .write("resources/house.csl", house("").replace("</macro>", ""))
                .build();
        assertEquals(List.of("broken-style"), broken.problems());
        assertTrue(broken.printed().contains("resources/house.csl:7:"), broken.printed());
        String macro = blog("house.csl", "A [@abe].")
                .write("resources/house.csl", house("").replace("text macro=\"who\"", "text macro=\"whom\""))
                .build()
                .printed();
        assertTrue(macro.contains("resources/house.csl:4:") && macro.contains("no macro \"whom\""), macro);
        SiteFixture.Result twice = blog("house.csl", "A [@abe].")
                .write(
                        "resources/house.csl",
                        house("")
                                .replace(
                                        "<name form=\"short\"/>",
                                        "<name><name-part name=\"given\"/><name-part name=\"given\"/></name>"))
                .build();
        assertEquals(List.of("broken-style"), twice.problems());
        assertTrue(twice.printed().contains("Duplicate name part"), twice.printed());
        String none = blog("house.csl", "A [@abe].")
                .write("resources/house.csl", "<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>")
                .build()
                .printed();
        assertTrue(none.contains("nothing says how a citation looks"), none);
    }

    @Test
    void aStyleThatNamesOtherFilesIsRefused() {
        SiteFixture.Result site = blog("house.csl", "A [@abe].")
                .write("resources/house.csl", house("<!DOCTYPE style SYSTEM \"http://127.0.0.1:9/x.dtd\">\n"))
                .build();
        assertEquals(List.of("broken-style"), site.problems());
    }

    @Test
    void aStyleThatFollowsAnotherIsThatOne() {
        String dependent = """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>X</title>
                <link href="http://www.zotero.org/styles/%s" rel="independent-parent"/></info></style>
                """;
        SiteFixture.Result site = blog("x.csl", "A [@abe].")
                .write("resources/x.csl", dependent.formatted("ieee"))
                .build();
        site.done();
        assertEquals(
                "A [1].", site.page("/posts/a/").select(".e-content > p").get(0).text());
        String lost = blog("x.csl", "A [@abe].")
                .write("resources/x.csl", dependent.formatted("nowhere"))
                .build()
                .printed();
        assertTrue(lost.contains("\"x.csl\" follows \"nowhere\", which is not there"), lost);
    }

    @Test
    void signsOfHtmlInATitleStayText() {
        SiteFixture.Result site = SiteFixture.post("A [@x, p. <b>4</b>].")
                .write(
                        "resources.yml",
                        "- {id: x, title: \"<script>x</script> & <i>Homo</i>\", author: [{literal: \"<A>\"}]}\n")
                .build();
        site.done();
        String html = site.file("site/posts/a/index.html");
        assertFalse(html.contains("<script>x"), html);
        assertTrue(html.contains("&lt;script&gt;x&lt;/script&gt; &amp; Homo"), html);
    }

    @Test
    void oddRecordsAreCitedAllTheSame() {
        SiteFixture.Result site = SiteFixture.post("A [@a] [@b] [@c] [@d] [@e].")
                .write("resources.yml", """
                        - {id: a}
                        - {id: b, type: nonsense, title: 5, author: "Doe, Jo", issued: in press, volume: 3, custom: {x: [1]}}
                        - {id: c, title: C, author: [{given: Cher}], issued: {season: 1}, accessed: "2020-01-02", page: [1, 2]}
                        - {id: d, title: D, issued: {date-parts: [[-44]]}, accessed: {date-parts: [["x"]]}}
                        - {id: e, title: E, author: Institute of Odd, editor: "", issued: 2001/2002, number: ""}
                        """)
                .build();
        site.done();
        assertEquals(5, site.page("/posts/a/").select(".bibliography li").size());
        assertTrue(
                site.page("/posts/a/").select(".e-content").text().contains("(Doe, in press)"),
                site.page("/posts/a/").text());
    }
}
