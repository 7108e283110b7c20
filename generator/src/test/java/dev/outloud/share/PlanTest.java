package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the texts go out, as the programs read it to which an author hands the plan. */
class PlanTest {
    private static final String URL = "https://notes.example.org/posts/a/";

    private static SiteFixture blog(String share) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                timezone: Europe/Berlin
                authors: [grace]
                share: %s
                -- resources.yml
                - {id: engine, title: Engine, URL: "https://example.org/engine", author: [{family: Lovelace, given: Ada}]}
                -- posts/a.md
                ---
                title: "=Notes; on, “\\"this\\"” or\\\\and that"
                date: 2026-03-28
                description: Why.
                ask: [What else?]
                ---
                > Show it.
                >
                > — @ada-lovelace, [@engine]
                """.formatted(share)).at("2026-03-27T00:00:00Z").withFuture();
    }

    static List<CSVRecord> rows(SiteFixture.Result site, String file) {
        site.done();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(site.file("share/" + file)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> column(List<CSVRecord> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    @Test
    void bufferGetsItsFourColumnsAndNoTextTwice() {
        SiteFixture.Result site =
                blog("{cadence: [0d, 1d, 7d, 30d, 180d], hours: [\"9:00\"]}").build();
        List<CSVRecord> rows = rows(site, "bluesky-buffer.csv");
        assertEquals(
                List.of("Text", "Image URL", "Tags", "Posting Time"),
                rows.get(0).toList());
        List<CSVRecord> texts = rows.subList(1, rows.size());
        assertEquals(
                List.of(
                        "2026-03-28 09:00",
                        "2026-03-29 09:00",
                        "2026-04-04 09:00",
                        "2026-04-27 09:00",
                        "2026-09-24 09:00"),
                column(texts, 3));
        Kit kit = Kit.of(site);
        assertEquals(
                List.of(
                        kit.text("bluesky-announce"),
                        kit.text("bluesky-quote-1"),
                        kit.text("bluesky-question-1"),
                        kit.text("bluesky-resource-engine"),
                        kit.text("bluesky-announce-invitation")),
                column(texts, 0));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsCountedAsItGoesOut() {
        SiteFixture.Result site = SiteFixture.post("x", "share: {x: \"=" + "a".repeat(253) + "\"}")
                .write("people.yml", "- {id: grace, name: Grace Writer, author: true}\n")
                .build();
        assertEquals(List.of("snippet-too-long"), site.problems(), "an invisible sign before it counts two");
        Kit kit = Kit.of(SiteFixture.post("x", "share: {x: \"=" + "a".repeat(252) + "\"}")
                .at("2026-01-01T00:00:00Z")
                .withFuture()
                .build());
        assertTrue(kit.text("x-own-1").startsWith("\u2060=aa"));
        assertEquals(280, kit.snippet("x-own-1").get("length").getAsInt());
    }

    @Test
    void hootsuiteGetsDateTextAndLink() {
        SiteFixture.Result site = blog("{}").build();
        List<CSVRecord> rows = rows(site, "linkedin-hootsuite.csv");
        assertEquals("03/28/2026 09:00", rows.get(0).get(0));
        Kit kit = Kit.of(site);
        for (CSVRecord row : rows) {
            assertEquals(3, row.size());
            assertTrue(row.get(2).startsWith("https://"), row.toString());
            assertFalse(row.get(1).contains(row.get(2)), row.toString());
        }
        assertEquals("https://example.org/engine", rows.get(3).get(2), "the work of others first");
        assertTrue(
                rows.get(3).get(1).contains("I used it in:\n" + URL),
                rows.get(3).get(1));
        assertEquals(
                kit.text("linkedin-question-1").replace("\n\n" + URL, ""),
                rows.get(2).get(1));
    }

    @Test
    void whatIsPastIsNotPlannedAgainAndTheRestStaysWhereItWas() {
        SiteFixture.Result site = blog("{}").at("2026-04-05T00:00:00Z").build();
        List<CSVRecord> rows = rows(site, "x-buffer.csv");
        assertEquals(List.of("2026-04-27 09:00", "2026-09-24 09:00"), column(rows.subList(1, rows.size()), 3));
        SiteFixture.Result later = blog("{}").at("2027-01-01T00:00:00Z").build();
        assertEquals(1, rows(later, "x-buffer.csv").size(), "the header alone");
        assertEquals(List.of(), rows(later, "x-hootsuite.csv"));
    }

    @Test
    void aPostOfTodayIsAnnouncedEvenIfTheHourIsOver() {
        SiteFixture.Result site =
                blog("{networks: [x]}").at("2026-03-28T12:00:00Z").build();
        List<CSVRecord> rows = rows(site, "x-buffer.csv");
        assertEquals(
                List.of("2026-03-29 09:00", "2026-03-30 09:00"),
                column(rows.subList(1, rows.size()), 3).subList(0, 2));
        assertEquals(Kit.of(site).text("x-announce"), rows.get(1).get(0));
    }

    @Test
    void anAnnouncementDoesNotWaitForWhatOlderPostsSayOnceMore() {
        SiteFixture.Result site = blog("{networks: [x], cadence: [0d, 1d, 2d]}")
                .write("posts/b.md", "---\ntitle: Second\ndate: 2026-03-29\n---\nText.\n")
                .build();
        List<CSVRecord> rows = rows(site, "x-buffer.csv");
        assertEquals(List.of("2026-03-28 09:00", "2026-03-29 09:00"), column(rows.subList(1, 3), 3));
        assertTrue(rows.get(2).get(0).startsWith("Second"), rows.get(2).get(0));
    }

    @Test
    void nothingIsPlannedForWhenThePostIsGone() {
        SiteFixture.Result site = SiteFixture.post("Text.", "ask: [Why?]", "expires: 2026-02-01T09:00:00Z")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/\nauthors: [grace]\nshare: {cadence: [0d, 1d, 7d]}\n")
                .at("2026-01-01T00:00:00Z")
                .withFuture()
                .build();
        List<CSVRecord> rows = rows(site, "x-buffer.csv");
        assertEquals(List.of("2026-01-31 09:00"), column(rows.subList(1, rows.size()), 3));
    }

    @Test
    void hoursAndZoneAreTheAuthorsAndSummerTimeChangesNothing() {
        SiteFixture.Result site =
                blog("{cadence: [0d, 6h, 1d, 2w], hours: [\"17:30\", \"9:00\"], zone: America/New_York}")
                        .build();
        List<CSVRecord> rows = rows(site, "x-buffer.csv");
        // Midnight in Berlin is seven in the evening, the day before, in New York: that day has no hour left.
        assertEquals(
                List.of("2026-03-28 09:00", "2026-03-28 17:30", "2026-03-29 09:00", "2026-04-11 09:00"),
                column(rows.subList(1, rows.size()), 3));
    }

    @Test
    void noTwoTextsGoOutAtOneTimeOnANetworkAndAFileEndsWhereTheSchedulerStops() {
        SiteFixture fixture = blog("{networks: [x], hours: [\"8:00\", \"10:00\", \"12:00\"]}");
        for (int i = 0; i < 60; i++) {
            fixture.write(
                    "posts/p%d.md".formatted(i),
                    "---\ntitle: P%d\ndate: 2026-05-%02d\nask: [Why %d?]\n---\nText %d.\n"
                            .formatted(i, 1 + i % 28, i, i));
        }
        SiteFixture.Result site = fixture.build();
        List<CSVRecord> all = new ArrayList<>(rows(site, "x-buffer.csv"));
        assertEquals(101, all.size());
        List<CSVRecord> second = rows(site, "x-buffer-2.csv");
        all.addAll(second.subList(1, second.size()));
        List<String> times = column(all.subList(1, all.size()), 3);
        assertEquals(times.size(), Set.copyOf(times).size());
        assertEquals(times.stream().sorted().toList(), times);
        assertEquals(
                times.size(), Set.copyOf(column(all.subList(1, all.size()), 0)).size(), "no text twice");
        assertEquals(times.size(), rows(site, "x-hootsuite.csv").size());
    }

    @Test
    void aCalendarRemindsOfEachTextAndKeepsIt() throws IOException, ParserException {
        SiteFixture.Result site = blog("{networks: [mastodon]}").build();
        site.done();
        String written = site.file("share/reminders.ics");
        for (String line : written.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n"), line);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(written));
        calendar.validate();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertEquals(5, events.size());
        Kit kit = Kit.of(site);
        VEvent first = events.get(0);
        assertEquals(kit.text("mastodon-announce"), first.getDescription().getValue());
        assertEquals("20260328T080000Z", first.getDateTimeStart().getValue());
        assertEquals(
                "Share on Mastodon: =Notes; on, “\"this\"” or\\and that",
                first.getSummary().getValue());
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.getUid().orElseThrow().getValue()));
        assertEquals(5, ids.size());
        assertTrue(events.stream().allMatch(event -> event.getAlarms().size() == 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{cadence: [tomorrow]} | \"tomorrow\" is no time after a post",
                "{hours: [\"25:00\"]} | \"25:00\" is no time of day",
                "{hours: [\"9:03\"]} | \"9:03\" is no time of day",
                "{hashtags: -1} | \"hashtags\" must be a whole number from 0 to 999999, not \"-1\"",
                "{cadence: [100000w]} | \"100000w\" is no time after a post",
                "{zone: Europe/Berln} | there is no time zone \"Europe/Berln\"",
                "{networks: [twiter]} | there is no network \"twiter\"",
                "{limits: {mastodn: 4}} | unknown key \"mastodn\"",
                "{limits: {mastodon: much}} | \"mastodon\" must be a whole number from 1 to 999999, not \"much\"",
            })
    void whatCannotBePlannedIsSaidWithItsPlace(String share, String message) {
        String printed = blog(share).build().printed();
        assertTrue(printed.startsWith("site.yml:5:") && printed.contains(message), printed);
    }

    @Test
    void aTickStaysWithItsTextWhenAnotherComesBeforeIt() {
        String before = "> One.\n>\n> — @ada-lovelace\n\n";
        String text = "> Two.\n>\n> — @ada-lovelace\n";
        String share = "share: [Mine]";
        Set<String> old = ticks(SiteFixture.post(text, share, "ask: [Why?]").build());
        Set<String> grown = ticks(SiteFixture.post(before + text, "share: [Other, Mine]", "ask: [What?, Why?]")
                .build());
        assertTrue(grown.containsAll(old), old + " in " + grown);
        assertTrue(grown.size() > old.size());
    }

    private static Set<String> ticks(SiteFixture.Result site) {
        site.done();
        Set<String> ticks = new HashSet<>(Jsoup.parse(site.file("share/a/index.html"))
                .select(".used input")
                .eachAttr("value"));
        assertFalse(ticks.isEmpty());
        return ticks;
    }

    @Test
    void twoBuildsPlanTheSame() {
        String first = blog("{}").build().file("share/reminders.ics");
        assertEquals(first, blog("{}").at("2026-03-27T23:00:00Z").build().file("share/reminders.ics"));
    }
}
