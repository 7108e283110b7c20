package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search engine knows of a blog once it has read all its pages. */
class LinkedDataTest {
    private static final String HOME = "https://notes.example.org";
    private static final String POST = HOME + "/posts/a/";
    private static final String ADA = HOME + "/people/ada/";
    private static final String NOTES = HOME + "/resources/notes/";

    static final String BLOG = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/", bio: Wrote the Notes., affiliation: Engine Society, accounts: {x: "@ada", github: ada}}
            - {id: rita, name: Rita Ritz}
            - {id: loveday, name: Veronica Loveday, consent: {list: false, name-as: V. L.}}
            -- resources.yml
            - {id: notes, type: book, title: Notes, author: [{family: Lovelace, given: Ada}], issued: 1843-10, URL: "https://books.example.org/notes", DOI: 10.1000/182}
            - {id: report, type: report, title: Report, author: [{literal: Ministry of Time}]}
            - {id: talk, type: speech, title: Talk, author: [{family: Loveday, given: Veronica}]}
            -- pages/about.md
            ---
            title: About
            ---
            Thanks to @ada.

            > On a page.
            >
            > — @ada, [@notes, p. 5]
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            updated: 2026-02-02
            ---
            I asked @rita and @loveday.

            > Show it early.
            >
            > — @ada, [@notes, p. 4] (translated by @rita) {#early lang=fr}

            > Elsewhere.
            >
            > — Nora New, [her page](https://nora.example.org/page)

            > Unlisted.
            >
            > — @loveday, [@talk]

            She wrote "inside a sentence" [@notes, p. 6], and so did others [@report].
            """;

    private final SiteFixture.Result site = SiteFixture.of(BLOG).build();
    private final LinkedGraph graph = LinkedGraph.of(site.pages());

    private List<String> named(List<String> ids) {
        return ids.stream().flatMap(id -> graph.values(id, "name").stream()).toList();
    }

    @Test
    void aPostSaysWhoWroteItWhatItCitesWhomItNamesAndWhichQuotationsItHolds() {
        assertEquals(List.of("BlogPosting"), graph.types(POST));
        assertEquals(List.of("A"), graph.values(POST, "headline"));
        assertEquals(List.of("2026-01-31"), graph.values(POST, "datePublished"));
        assertEquals(List.of("2026-02-02"), graph.values(POST, "dateModified"));
        assertEquals(List.of("Grace Writer"), named(graph.references(POST, "author")));
        assertEquals(List.of("Notes", "Talk", "Report"), named(graph.references(POST, "citation")));
        assertEquals(List.of("Ada Lovelace", "V. L.", "Rita Ritz"), named(graph.references(POST, "mentions")));
        assertEquals(
                List.of(POST + "#early", POST + "#elsewhere", POST + "#unlisted", POST + "#inside-a-sentence"),
                graph.references(POST, "hasPart"));
        assertEquals(List.of("Notes"), named(graph.references(POST, "isPartOf")));
    }

    @Test
    void aQuotationSaysWhoseItIsWhereItComesFromAndWhereItStands() {
        String quotation = POST + "#early";
        assertEquals(List.of("Quotation"), graph.types(quotation));
        assertEquals(List.of("Show it early."), graph.values(quotation, "text"));
        assertEquals(List.of(ADA), graph.references(quotation, "creator"));
        assertEquals(List.of(NOTES), graph.references(quotation, "isBasedOn"));
        assertEquals(List.of(POST), graph.references(quotation, "isPartOf"));
        assertEquals(List.of(HOME + "/quotes/a/early/"), graph.values(quotation, "url"));
        assertEquals(List.of("https://nora.example.org/page"), graph.references(POST + "#elsewhere", "isBasedOn"));
        assertEquals(List.of(ADA), graph.references(POST + "#inside-a-sentence", "creator"));
        String onPage = HOME + "/about/#on-a-page";
        assertEquals(List.of(HOME + "/about/"), graph.references(onPage, "isPartOf"));
        assertEquals(List.of("WebPage"), graph.types(HOME + "/about/"));
    }

    @Test
    void aTranslationSaysItsTranslatorAndBothLanguages() {
        String quotation = POST + "#early";
        assertEquals(List.of("en"), graph.values(quotation, "inLanguage"));
        assertEquals(List.of("Rita Ritz"), named(graph.references(quotation, "translator")));
        String original = graph.references(quotation, "translationOfWork").get(0);
        assertEquals(List.of("fr"), graph.values(original, "inLanguage"));
    }

    @Test
    void aPersonIsTheSameAsAtTheirOwnPlaces() {
        assertEquals(List.of("Person"), graph.types(ADA));
        assertEquals(List.of("https://ada.example.org/"), graph.values(ADA, "url"));
        assertEquals(
                List.of("https://ada.example.org/", "https://github.com/ada", "https://x.com/ada"),
                graph.references(ADA, "sameAs"));
        assertEquals(List.of("Wrote the Notes."), graph.values(ADA, "description"));
        assertEquals(List.of("Engine Society"), named(graph.references(ADA, "affiliation")));
    }

    @Test
    void aWorkIsOfItsKindByWhoeverMadeIt() {
        assertEquals(List.of("Book"), graph.types(NOTES));
        assertEquals(List.of(ADA), graph.references(NOTES, "author"));
        assertEquals(List.of("https://books.example.org/notes"), graph.values(NOTES, "url"));
        assertEquals(List.of("https://doi.org/10.1000/182"), graph.values(NOTES, "sameAs"));
        assertEquals(List.of("1843-10"), graph.values(NOTES, "datePublished"));
        String ministry =
                graph.references(HOME + "/resources/report/", "author").get(0);
        assertEquals(List.of("Organization"), graph.types(ministry));
    }

    @Test
    void whoeverWantsNoPageHasANameAndNothingThatBringsTheirPlacesTogether() {
        String loveday = graph.references(POST + "#unlisted", "creator").get(0);
        assertTrue(loveday.startsWith("_:"), loveday);
        assertEquals(List.of("V. L."), graph.values(loveday, "name"));
        assertEquals(List.of(), graph.values(loveday, "url"));
        assertFalse(graph.ids().stream().anyMatch(id -> id.contains("loveday")), graph.ids()::toString);
    }

    @Test
    void allPagesSayTheSameOfEverybodyAndEverything() {
        assertEquals(List.of(), contradictions(graph));
        SiteFixture.Result rich = RichBlog.blog().build();
        rich.done();
        assertEquals(List.of(), contradictions(LinkedGraph.of(rich.pages())));
        SiteFixture.Result valid = SiteFixture.of(HtmlValidityTest.RICH).build();
        assertEquals(List.of(), contradictions(LinkedGraph.of(valid.pages())));
        SiteFixture.Result less = SiteFixture.of(BLOG)
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nlanguage: en\nauthors: [grace]\noutputs: {resources: false, quotes: false}\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();
        assertEquals(List.of(), contradictions(LinkedGraph.of(less.pages())));
    }

    /** Each id has one type and one name, and whatever is pointed at is described. */
    private static List<String> contradictions(LinkedGraph graph) {
        List<String> found = new ArrayList<>();
        for (String id : graph.ids()) {
            String name = graph.types(id).contains("Quotation") ? "text" : "name";
            boolean described =
                    graph.types(id).size() == 1 && (graph.values(id, name).size() == 1 || id.startsWith("_:"));
            if (!described) {
                found.add(id + " is " + graph.types(id) + " called " + graph.values(id, name));
            }
            for (String property : List.of(
                    "author", "creator", "editor", "translator", "citation", "mentions", "hasPart", "isPartOf")) {
                graph.references(id, property).stream()
                        .filter(other -> !graph.describes(other))
                        .forEach(other -> found.add(id + " has as " + property + " the unknown " + other));
            }
        }
        return found;
    }

    @Test
    void theCheckIsAwake() {
        String page =
                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@id\":\"https://a.example/\","
                        + "\"@type\":\"Person\",\"name\":[\"A\",\"B\"],\"author\":{\"@id\":\"https://b.example/\"}}</script>";
        assertEquals(
                2, contradictions(LinkedGraph.of(java.util.Map.of(HOME, page))).size());
    }
}
