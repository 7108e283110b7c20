package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A circle that works out loud shows week by week what its people are trying, and what they give. */
class CircleTest {
    private static SiteFixture blog(String week) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace}
                -- posts/c.md
                ---
                {title: Second, date: 2026-02-08, series: Four weeks, circle: {week: 2}}
                ---
                More.
                -- posts/a.md
                ---
                title: First
                date: 2026-02-01
                series: Four weeks
                circle: {week: %s}
                purpose: {goal: Show unfinished work, contribution: My templates}
                ---
                With @ada.
                -- posts/b.md
                ---
                {title: Why, date: 2026-01-20, series: Four weeks}
                ---
                Because.
                """.formatted(week));
    }

    @Test
    void itsPageHasWeeksWithPurposePeopleAndContributions() {
        SiteFixture.Result site = blog("1").build();
        site.done();
        Document page = site.page("/series/four-weeks/");
        assertEquals(
                List.of("Before the first week", "Week 1", "Week 2"),
                page.select("main h2").eachText());
        assertEquals(
                "In this circle: Grace Writer, Ada Lovelace",
                page.select("main p.count").get(0).text());
        assertEquals("First", page.select("#week-1 + article h3").text());
        assertEquals(
                List.of("Show unfinished work", "My templates"),
                page.select("#week-1 + article dd").eachText());
    }

    @Test
    void aWeekThatIsNoneIsToldWithItsPlace() {
        SiteFixture.Result site = blog("soon").build();
        assertEquals(List.of("wrong-type"), site.problems());
        assertTrue(
                site.printed().startsWith("posts/a.md:5:16: error: \"week\" must be a whole number"), site.printed());
    }

    @Test
    void aSeriesWithoutWeeksStaysAList() {
        SiteFixture.Result site = SiteFixture.post("Text.", "series: Parts").build();
        site.done();
        assertEquals(1, site.page("/series/parts/").select("ol.stream").size());
    }
}
