package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors of one family name are told apart in citations. */
class NamesakesTest {
    private static SiteFixture.Result site(String style, String written) {
        SiteFixture.Result site = SiteFixture.post("A " + written + ".")
                .write("site.yml", """
                        title: N
                        url: https://notes.example.org/
                        authors: [grace]
                        citations: {style: %s}
                        """.formatted(style))
                .write("resources.yml", """
                        - {id: jo, type: book, title: A, author: [{family: Smith, given: Jo Ann}], issued: 2001}
                        - {id: al, type: book, title: B, author: [{family: Smith, given: Al}], issued: 2003}
                        - {id: ann, type: book, title: C, author: [{family: Smith, given: Ann}], issued: 2003}
                        - {id: jo2, type: book, title: D, author: [{family: Smith, given: Jo Ann}], issued: 2004}
                        - {id: vd, type: book, title: E, author: [{family: Dijk, given: Rie, non-dropping-particle: van}], issued: 2005}
                        - {id: vd2, type: book, title: F, author: [{family: Dijk, given: Tom, non-dropping-particle: van}], issued: 2005}
                        - {id: doe, type: book, title: G, author: [{family: Doe, given: Jane}, {family: Smith, given: Al}], issued: 2001}
                        """)
                .build();
        site.done();
        return site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa | [@jo; @al] | (A. Smith, 2003; J. A. Smith, 2001)",
                "apa | [@jo; @jo2] | (Smith, 2001, 2004)",
                "apa | [@al; @ann] | (Al Smith, 2003; Ann Smith, 2003)",
                "apa | [@vd; @vd2] | (R. van Dijk, 2005; T. van Dijk, 2005)",
                "apa | [@jo; @doe] | (Doe & Smith, 2001; Smith, 2001)",
                "chicago-author-date | [@jo; @al] | (J. A. Smith 2001; A. Smith 2003)",
                "elsevier-harvard | [@jo; @al] | (Smith, 2003; Smith, 2001)",
                "ieee | [@jo] [@al] | [1]",
            })
    void theStyleDecides(String style, String written, String read) {
        assertEquals(
                read,
                site(style, written)
                        .page("/posts/a/")
                        .expectFirst(".citation")
                        .text()
                        .replace('\u00A0', ' '));
    }

    @Test
    void theListSaysNamesAsEver() {
        assertEquals(
                "Smith, J. A. (2001). A.",
                site("apa", "[@jo; @al]").page("/posts/a/").select("#ref-jo").text());
    }
}
