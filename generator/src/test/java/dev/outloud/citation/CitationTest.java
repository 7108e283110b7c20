package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources as readers and their reference managers see them. */
class CitationTest {
    private static final String RESOURCES = """
            references:
            - {id: one, type: book, title: One, author: [{family: Lovelace, given: Ada}], issued: {date-parts: [[1843, 9]]}, publisher: Taylor}
            - {id: two, type: article-journal, title: Is it two?, author: [{family: A, given: Anna}, {family: B, given: Bea}], issued: {date-parts: [[2001]]}, container-title: Journal & Co., volume: 7, issue: "2", page: 1-10, DOI: 10.1000/a_b}
            - {id: three, type: webpage, title: Three, author: [{family: A, given: Anna}, {family: B, given: Bea}, {family: van der C, given: Cleo}], URL: "https://www.example.org/three/"}
            - {id: org, type: report, title: "50% of {all} #1 _x_ ~ ^ \\\\", author: [{literal: Ministry of Time and Space}], publisher: Ministry, issued: {date-parts: [[2020]]}}
            - {id: ed, type: book, title: Edited, editor: [{family: Edit, given: Eve}, {family: Or, given: Olaf}], issued: {date-parts: [[1999]]}}
            - {id: none, type: webpage, title: Nobody's}
            """;

    private final SiteFixture.Result site = SiteFixture.post(
                    "A [@one, p. 4]. B [see @two; @three]. C [@org]. D [@ed]. E [@none]. F [-@one].\n")
            .write("resources.yml", RESOURCES)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | (Lovelace, 1843, p. 4)",
                "B | (see A & B, 2001; A et al., n.d.)",
                "C | (Ministry of Time and Space, 2020)",
                "D | (Edit & Or, 1999)",
                "E | (Nobody’s, n.d.)",
                "F | (1843)"
            })
    void aCitationNamesAuthorAndYear(String place, String citation) {
        site.done();
        String text = site.page("/posts/a/").select(".e-content").text().replace('\u00A0', ' ');
        assertTrue(text.contains(place + " " + citation + "."), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one | Lovelace, A. (1843). One. Taylor.",
                "two | A, A., & B, B. (2001). Is it two? Journal & Co., 7(2), 1–\u206010. https://doi.org/10.1000/a_b",
                "three | A, A., B, B., & van der C, C. (n.d.). Three. Retrieved https://www.example.org/three/",
                "ed | Edit, E., & Or, O. (Eds.). (1999). Edited.",
                "none | Nobody’s. (n.d.)."
            })
    void theBibliographyGivesTheWholeReference(String id, String reference) {
        assertEquals(
                reference, site.page("/posts/a/").select("#ref-" + id).text().replace('\u00A0', ' '));
    }

    @Test
    void bibTexEscapesWhatTeXWouldTakeForItself() {
        String bib = site.file("site/resources.bib");
        assertTrue(
                bib.contains(
                        "  title = {{50\\% of \\{all\\} \\#1 \\_x\\_ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}"),
                bib);
        assertTrue(bib.contains("  author = {{Ministry of Time and Space}}"), bib);
        assertTrue(bib.contains("  institution = {Ministry}"), bib);
        assertTrue(bib.contains("  author = {A, Anna and B, Bea and van der C, Cleo}"), bib);
        assertTrue(bib.contains("  doi = {10.1000/a_b}") && bib.contains("  pages = {1--10}"), bib);
        assertTrue(
                bib.contains("@article{two,")
                        && bib.contains("  number = {2}")
                        && bib.contains("  journal = {Journal \\& Co.}"),
                bib);
        assertEquals(0, depth(bib), bib);
    }

    private static int depth(String bib) {
        String unescaped = bib.replaceAll("\\\\[{}]", "");
        int depth = unescaped.replaceAll("[^{]", "").length()
                - unescaped.replaceAll("[^}]", "").length();
        return depth;
    }

    @Test
    void theListAsCslJsonGivesTheSameListWhenReadAgain() {
        String json = site.file("site/resources.json");
        SiteFixture.Result again =
                SiteFixture.post("A [@one].").write("resources/all.json", json).build();
        again.done();
        assertEquals(byId(json), byId(again.file("site/resources.json")));
        assertEquals(site.file("site/resources.bib"), again.file("site/resources.bib"));
        assertEquals(6, byId(json).size());
    }

    private static Map<String, JsonElement> byId(String json) {
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .collect(Collectors.toMap(
                        item -> item.getAsJsonObject().get("id").getAsString(), Function.identity()));
    }

    @Test
    void aWorkIsLinkedByItsDoiIfItHasNoOtherAddress() {
        String doi = "https://doi.org/10.1000/a_b";
        assertTrue(site.page("/posts/a/")
                .select("#bibliography a, .bibliography a")
                .eachAttr("href")
                .contains(doi));
        assertTrue(site.page("/resources/two/").select("a").eachAttr("href").contains(doi));
        assertTrue(site.file("share/a/share.json").contains(doi));
        assertFalse(site.file("site/resources.bib").contains("doi.org"), "as its DOI alone");
    }

    @Test
    void thePageOfADoiIsNotSearchedForTheWordsQuoted() {
        SiteFixture.Result quoted = SiteFixture.post("> Words.\n>\n> — [@two, p. 4]\n")
                .write("resources.yml", RESOURCES)
                .build();
        quoted.done();
        assertTrue(quoted.page("/quotes/")
                .select("figcaption a")
                .eachAttr("href")
                .contains("https://doi.org/10.1000/a_b"));
    }
}
