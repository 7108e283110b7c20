package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** {@code /people/} in its three orders. */
class PeopleIndexTest {
    private static SiteFixture three() {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada}
                - {id: bo, name: Émile}
                - {id: cy, name: Cy}
                - {id: never, name: Never}
                -- posts/a.md
                ---
                title: Old
                date: 2025-01-31
                ---
                > One.
                > — @bo

                > Two.
                > — @bo

                > Three.
                > — @ada
                -- posts/b.md
                ---
                title: New
                date: 2026-01-31
                ---
                > Four.
                > — @cy
                """);
    }

    private static List<String> names(SiteFixture.Result site, String path) {
        return site.page(path)
                .select("section[aria-labelledby=credited-title] .person-name")
                .eachText();
    }

    @Test
    void everybodyCreditedIsListedByNameByNumberAndByDate() {
        SiteFixture.Result site = three().build();
        assertEquals(List.of("Ada", "Cy", "Émile"), names(site, "/people/"));
        assertEquals(List.of("Émile", "Ada", "Cy"), names(site, "/people/by-credits/"));
        assertEquals(List.of("Cy", "Ada", "Émile"), names(site, "/people/by-date/"));
        assertTrue(site.page("/people/by-date/")
                .select(".person-row")
                .get(0)
                .text()
                .contains("31 January 2026, New"));
    }

    @Test
    void eachOrderLeadsToTheOthersAndSaysWhichItIs() {
        SiteFixture.Result site = three().build();
        List<String> orders = List.of("/people/", "/people/by-credits/", "/people/by-date/");
        for (String order : orders) {
            Document page = site.page(order);
            assertEquals(orders, page.select(".orders a").eachAttr("href"));
            assertEquals(order, page.select(".orders a[aria-current=page]").attr("href"));
        }
        assertEquals(
                3,
                orders.stream()
                        .map(order -> site.page(order).title())
                        .distinct()
                        .count(),
                "each has a title of its own");
    }

    @Test
    void aLongListHasLettersToJumpTo() {
        String people = IntStream.range(0, 30)
                .mapToObj(i -> "- {id: p" + i + ", name: \""
                        + List.of("Anna", "Ärne", "Øle", "Ivo", "毛泽东", "7 Up").get(i % 6) + " " + i + "\"}\n")
                .collect(Collectors.joining());
        String mentions = IntStream.range(0, 30).mapToObj(i -> "@p" + i).collect(Collectors.joining(" "));
        Document page = SiteFixture.post(mentions)
                .write("people.yml", "- {id: grace, name: G}\n" + people)
                .build()
                .page("/people/");
        assertEquals(List.of("Others", "A", "I", "O"), page.select("h3.part").eachText());
        assertEquals(
                page.select("h3.part").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList(),
                page.select(".jumps a").eachAttr("href"));
        assertEquals(10, page.select("h3.part:contains(A) + ul .person-name").size());
    }

    @Test
    void nobodysPageLiesWhereAListIs() {
        SiteFixture.Result listed = SiteFixture.post("x")
                .write("people.yml", "- {id: grace, name: G}\n- {id: by-date, name: By Date}\n")
                .build();
        assertEquals("""
                people.yml:2:8: error: /people/by-date/ is a list of people, and cannot be a page of one [bad-value]
                  2 | - {id: by-date, name: By Date}
                    |        ^^^^^^^
                  hint: give them another id: by-date-1""", listed.printed());
        SiteFixture.Result met = SiteFixture.post("See [@k].")
                .write("resources.yml", "- {id: k, title: K, author: [{family: Credits, given: By}]}\n")
                .build();
        assertEquals(
                "By Credits", met.page("/people/by-credits-2/").select("h1").text(), met.printed());
        SiteFixture.Result alias = SiteFixture.post("x")
                .write("people.yml", "- {id: grace, name: G}\n- {id: a, name: A, aliases: [By Date]}\n")
                .build();
        assertTrue(alias.succeeded(), alias.printed());
        assertFalse(alias.page("/people/by-date/").select(".orders, .empty").isEmpty());
    }
}
