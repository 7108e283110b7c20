package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SiteFixture;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works of the same authors in one citation: their names stand once, where the style has it so. */
class CollapseTest {
    private static Element citation(String style, String written) {
        return page(style, written).expectFirst(".citation");
    }

    private static Document page(String style, String written) {
        return site(style, written).page("/posts/a/");
    }

    private static SiteFixture.Result site(String style, String written) {
        SiteFixture.Result site = SiteFixture.post("A " + written + ".")
                .write("site.yml", """
                        title: N
                        url: https://notes.example.org/
                        authors: [grace]
                        citations: {style: %s}
                        """.formatted(style))
                .write("resources.yml", """
                        - {id: a0, type: book, title: A, author: [{family: Arendt, given: Hannah}], issued: 1958}
                        - {id: a1, type: book, title: B, author: [{family: Arendt, given: Hannah}], issued: 1961}
                        - {id: a2, type: book, title: C, author: [{family: Arendt, given: Hannah}], issued: 1963}
                        - {id: a3, type: book, title: D, author: [{family: Arendt, given: Hannah}], issued: 1963}
                        - {id: b, type: book, title: E, author: [{family: Byron, given: Anna}], issued: 1843}
                        - {id: ab, type: book, title: F, author: [{family: Arendt, given: Hannah}, {family: Byron, given: Anna}], issued: 1950}
                        - {id: none, type: book, title: Nobodys, issued: 1900}
                        - {id: none2, type: book, title: Nobodys too, issued: 1901}
                        """)
                .build();
        site.done();
        return site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa | [@a0; @a1] | (Arendt, 1958, 1961)",
                "apa | [@a1; @b; @a0] | (Arendt, 1958, 1961; Byron, 1843)",
                "apa | [@a0; @a2; @a3] | (Arendt, 1958, 1963a, 1963b)",
                "apa | [@a0; @ab] | (Arendt, 1958; Arendt & Byron, 1950)",
                "apa | [@a0, p. 4; @a1] | (Arendt, 1958, p. 4; Arendt, 1961)",
                "apa | [see @a0; @a1] | (see Arendt, 1958; Arendt, 1961)",
                "apa | [@none; @none2] | (Nobodys, 1900; Nobodys Too, 1901)",
                "chicago-author-date | [@a0; @b; @a1] | (Arendt 1958, 1961; Byron 1843)",
                "harvard | [@b; @a0; @a1] | (Byron, 1843; Arendt, 1958, 1961)",
                "modern-language-association | [@a0; @b] | (Arendt; Byron)",
            })
    void theStyleDecides(String style, String written, String read) {
        assertEquals(read, citation(style, written).text().replace('\u00A0', ' '));
    }

    @Test
    void aListDoesNotRepeatNamesWhereTheStyleHasASignForThem() {
        assertEquals(
                List.of(
                        "Arendt, Hannah. A. 1958.",
                        "———. B. 1961.",
                        "Arendt, Hannah, and Anna Byron. F. 1950.",
                        "Byron, Anna. E. 1843."),
                page("modern-language-association", "[@b; @a1; @a0; @ab]")
                        .select(".bibliography > li")
                        .eachText());
        assertEquals(
                "Arendt, Hannah. B. 1961.",
                site("modern-language-association", "[@a1; @a0]")
                        .page("/resources/")
                        .select("#ref-a1")
                        .text()
                        .replaceAll("(1961\\.).*", "$1"));
    }

    @Test
    void eachYearLeadsToItsOwnWork() {
        assertEquals(
                List.of("#ref-a0", "#ref-a1", "#ref-b"),
                citation("apa", "[@a1; @b; @a0]").select("a").eachAttr("href"));
    }
}
