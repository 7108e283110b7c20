package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is a day of the site's own calendar, on every page and in every feed. */
class DatesTest {
    private static SiteFixture in(String zone, String frontMatter) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                timezone: %s
                authors: [grace]
                -- posts/a.md
                ---
                title: A
                %s
                ---
                Words.
                """.formatted(zone, frontMatter.replace("|", "\n")));
    }

    @ParameterizedTest
    @CsvSource({
        // zone, day, first moment of the day, the moment before it
        "Europe/Berlin, 2026-06-01, 2026-05-31T22:00:00Z, 2026-05-31T21:59:59Z",
        "Pacific/Kiritimati, 2026-06-01, 2026-05-31T10:00:00Z, 2026-05-31T09:59:59Z",
        "Pacific/Pago_Pago, 2026-06-01, 2026-06-01T11:00:00Z, 2026-06-01T10:59:59Z",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z, 2018-11-04T02:59:59Z",
        "Africa/Cairo, 2024-04-26, 2024-04-25T22:00:00Z, 2024-04-25T21:59:59Z"
    })
    void todaysPostIsPublishedAndShownAsToday(String zone, String day, String first, String before) {
        SiteFixture fixture = in(zone, "date: " + day);
        SiteFixture.Result site = fixture.at(first).build();
        assertEquals(day, site.page("/posts/a/").select("time.dt-published").attr("datetime"));
        String inWords = Integer.parseInt(day.substring(8)) + " ";
        assertTrue(
                site.page("/").select("time").text().startsWith(inWords),
                site.page("/").text());
        assertTrue(site.file("site/sitemap.xml").contains("<lastmod>" + day + "</lastmod>"));
        assertTrue(site.file("site/feed.json").contains("\"date_published\": \"" + day + "T"));
        assertTrue(site.file("site/atom.xml").contains("<published>" + day + "T"), site.file("site/atom.xml"));
        assertTrue(site.file("site/atom.xml").contains("<updated>" + day + "T"));
        String rss = site.file("site/feed.xml");
        assertTrue(rss.matches("(?s).*<item>.*<pubDate>\\w{3}, 0?" + inWords + "\\w{3} \\d{4} .*"), rss);
        assertFalse(rss.contains("<dc:date>") || site.file("site/atom.xml").contains("<dc:date>"));

        SiteFixture.Result early = fixture.at(before).build();
        assertFalse(early.has("site/posts/a/index.html"));
        assertEquals(1, early.printed(Problem.HELD_BACK).size());
    }

    @Test
    void aTimeWithAnOffsetIsShownInTheSitesZone() {
        SiteFixture.Result site = in("Asia/Tokyo", "date: 2026-01-31T20:00:00Z").build();
        assertEquals(
                "2026-02-01T05:00:00+09:00",
                site.page("/posts/a/").select("time.dt-published").attr("datetime"));
        assertTrue(site.file("site/feed.xml").contains("1 Feb 2026 05:00:00 +0900"), site.file("site/feed.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "published: false"})
    void aDraftSaysWhichValueMakesItOne(String line) {
        SiteFixture.Result site = SiteFixture.post("x", line).build();
        int value = line.indexOf(' ') + 1;
        assertEquals(
                List.of("posts/a.md:4:" + (value + 1) + ": note: held back: it is a draft [held-back]\n  4 | " + line
                        + "\n    | " + " ".repeat(value) + "^".repeat(line.length() - value)
                        + "\n  hint: publish drafts with -Dsite.drafts"),
                site.printed(Problem.HELD_BACK));
    }

    @Test
    void aPostOfTheFutureWaitsAndSaysUntilWhen() {
        SiteFixture fixture = in("Europe/Berlin", "date: 2026-07-01");
        assertEquals(List.of("""
                posts/a.md:3:7: note: held back until 2026-07-01 (Europe/Berlin) [held-back]
                  3 | date: 2026-07-01
                    |       ^^^^^^^^^^
                  hint: publish it now with -Dsite.future"""), fixture.build().printed(Problem.HELD_BACK));
        assertFalse(fixture.build().has("site/posts/a/index.html"));
        assertTrue(fixture.withFuture().build().has("site/posts/a/index.html"));
    }

    @Test
    void aDraftWaitsUntilAskedFor() {
        SiteFixture fixture = in("Europe/Berlin", "date: 2026-01-01|draft: true");
        SiteFixture.Result without = fixture.build();
        assertEquals(1, without.printed(Problem.HELD_BACK).size());
        assertTrue(
                without.printed().contains("it is a draft") && without.printed().contains("-Dsite.drafts"));
        assertFalse(without.has("site/posts/a/index.html"));
        assertTrue(fixture.withDrafts().build().has("site/posts/a/index.html"));
    }

    @Test
    void aDraftNeedsNoDateYet() {
        SiteFixture fixture = in("Europe/Berlin", "draft: true");
        assertTrue(fixture.build().succeeded(), fixture.build().printed());
        SiteFixture.Result shown = fixture.withDrafts().build();
        assertEquals(
                "2026-06-01",
                shown.page("/posts/a/").select("time.dt-published").attr("datetime"));
    }

    @Test
    void anExpiredPostIsTakenOut() {
        SiteFixture fixture = in("Europe/Berlin", "date: 2026-01-01|expires: 2026-06-02");
        assertTrue(fixture.at("2026-06-01T21:59:59Z").build().has("site/posts/a/index.html"));
        SiteFixture.Result later = fixture.at("2026-06-01T22:00:00Z").build();
        assertFalse(later.has("site/posts/a/index.html"));
        assertEquals(1, later.done().files().deleted() > 0 ? 1 : 0);
        assertTrue(later.printed().contains("expired on 2026-06-02 (Europe/Berlin)"), later.printed());
    }

    @Test
    void aDateInTheNameOfAFileIsNotShownAtALineOfItsText() {
        SiteFixture.Result site = SiteFixture.of("-- posts/2026-07-01-later.md\n---\ntitle: Later\n---\nx")
                .build();
        assertEquals("""
                posts/2026-07-01-later.md:1:1: note: held back until 2026-07-01 (Europe/Berlin), the date in its name [held-back]
                  hint: publish it now with -Dsite.future""", site.printed());
        SiteFixture.Result wrong = SiteFixture.of("-- posts/2026-02-31-never.md\n---\ntitle: N\n---\nx")
                .build();
        assertFalse(wrong.printed().contains("---"), wrong.printed());
    }

    @Test
    void whatADraftMayContainIsNotAskedFor() {
        SiteFixture.Result site = in("Europe/Berlin", "date: 2026-01-01|draft: true|allow: [quote-unattributed]")
                .build();
        assertEquals(List.of("held-back"), site.problems());
    }
}
