package dev.outloud.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Readers take with them how to cite a work, and how to cite the post that they read. */
class CiteThisTest {
    private static final SiteFixture BLOG = SiteFixture.of("""
            -- people.yml
            - {id: grace, name: Grace van Writer, author: true}
            - {id: shy, name: Somebody Shy, author: true, consent: {name-as: S. S.}}
            -- resources.yml
            - {id: yu, type: book, title: Interior Chinatown, author: [{family: Yu, given: Charles}], publisher: Pantheon Books, issued: 2020}
            - {id: unused, type: book, title: Unused, author: [{family: Yu, given: Charles}], issued: 2021}
            -- posts/a.md
            ---
            title: A post & more
            date: 2026-01-31
            authors: [grace, shy]
            ---
            A [@yu].
            -- posts/b.md
            ---
            title: Ein Beitrag
            date: 2026-01-30
            lang: de
            ---
            Kein Zitat.
            -- pages/p.md
            ---
            title: P
            ---
            A page [@yu].
            """);

    @Test
    void theWorkIsOfferedInFourStylesAndAsBibTex() {
        SiteFixture.Result site = BLOG.build();
        site.done();
        Document page = site.page("/resources/yu/");
        assertEquals(
                List.of(
                        "Yu, C. (2020). Interior Chinatown. Pantheon Books.",
                        "Yu, Charles. Interior Chinatown. Pantheon Books, 2020.",
                        "Yu, Charles. 2020. Interior Chinatown. Pantheon Books.",
                        "C. Yu, Interior Chinatown. Pantheon Books, 2020."),
                page.select(".cite-it span.copied").eachText());
        assertEquals(
                List.of(
                        "APA Style 7th edition",
                        "MLA Handbook 9th edition",
                        "Chicago Manual of Style 18th edition",
                        "IEEE Reference Guide",
                        "BibTeX"),
                page.select(".cite-it dt").eachText());
        assertTrue(page.select("#cite-bibtex").text().startsWith("@book{yu,"), page.text());
    }

    @Test
    void eachTextHasAButtonThatTheScriptShows() {
        SiteFixture.Result site = BLOG.build();
        for (String path : List.of("/resources/yu/", "/posts/a/")) {
            Document page = site.page(path);
            assertEquals(
                    page.select(".copied").eachAttr("id"),
                    page.select("button.copy[data-copy]").eachAttr("data-copy"));
            assertTrue(page.select("button.copy[data-copy]").stream().allMatch(button -> button.hasAttr("hidden")));
            assertEquals(1, page.select("script[src=/assets/outloud.js]").size());
            assertEquals(1, page.select(".copy-status[role=status]").size());
        }
        assertTrue(site.has("site/assets/outloud.js"));
    }

    @Test
    void aWorkThatNoTextUsesIsOfferedAsWell() {
        Document page = BLOG.build().page("/resources/unused/");
        assertEquals(
                "Yu, C. (2021). Unused.",
                page.expectFirst(".cite-it span.copied").text());
        assertEquals(5, page.select(".cite-it dt").size());
    }

    @Test
    void theStylesOnOfferAreTheAuthorsChoice() {
        SiteFixture.Result site = SiteFixture.post("A [@yu].")
                .write(
                        "resources.yml",
                        "- {id: yu, type: book, title: T, author: [{family: Yu, given: C}], issued: 2020}\n")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\ncitations: {style: ieee, offer: [nature]}\n")
                .build();
        site.done();
        assertEquals(
                List.of("Yu, C. T. (2020)."),
                site.page("/resources/yu/").select("span.copied").eachText());
        SiteFixture.Result unknown = SiteFixture.post("A.")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\ncitations: {offer: [natura]}\n")
                .build();
        assertEquals(List.of("unknown-style"), unknown.problems());
    }

    @Test
    void twoFormsOfOneStyleAreToldApart() {
        SiteFixture.Result site = SiteFixture.post("A [@yu].")
                .write("resources.yml", "- {id: yu, type: book, title: T, author: [{family: Yu, given: C}]}\n")
                .write("site.yml", """
                        title: N
                        url: https://notes.example.org/
                        authors: [grace]
                        citations: {offer: [chicago, chicago-note]}
                        """)
                .build();
        site.done();
        assertEquals(
                List.of(
                        "Chicago Manual of Style 18th edition (author-date)",
                        "Chicago Manual of Style 18th edition (notes and bibliography)",
                        "BibTeX"),
                site.page("/resources/yu/").select(".cite-it dt").eachText());
    }

    @Test
    void aPostSaysHowToCiteIt() {
        SiteFixture.Result site = BLOG.build();
        Element cite = site.page("/posts/a/").expectFirst("details.cite-post");
        assertEquals("Cite this post", cite.select("summary").text());
        assertFalse(cite.hasAttr("open"));
        assertEquals(
                "van Writer, G., & S. S. (2026, January 31). A post & more. Notes. https://notes.example.org/posts/a/",
                cite.select("#cite-1").text());
        String bibtex = cite.select("#cite-bibtex").text();
        assertTrue(bibtex.contains("author = {van Writer, Grace and {S. S.}}"), bibtex);
        assertTrue(bibtex.contains("url = {https://notes.example.org/posts/a/}"), bibtex);
        assertFalse(site.page("/posts/a/").html().contains("Somebody Shy"));
    }

    @Test
    void itIsInTheLanguageOfThePost() {
        Element cite = BLOG.build().page("/posts/b/").expectFirst("details.cite-post");
        assertTrue(cite.select("#cite-1").text().contains("(2026, Januar 30)"), cite.text());
    }

    @Test
    void aPageIsNoPost() {
        assertTrue(BLOG.build().page("/p/").select(".cite-post").isEmpty());
    }
}
