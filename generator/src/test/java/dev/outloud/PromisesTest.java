package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What an author has promised is brought to mind, and never published. */
class PromisesTest {
    private static SiteFixture blog(String settings) {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                timezone: Pacific/Auckland
                authors: [grace]
                %s
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace}
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                follow-ups:
                  - {to: ada, what: "Send the notes; all of them", due: 2026-06-02}
                  - {to: ada, what: Call, due: 2026-05-01, done: 2026-05-01}
                  - {to: ada, what: Write, due: 2026-06-20}
                  - {to: ada, what: Some day}
                ---
                Text.
                """.formatted(settings));
    }

    /** It is the second of June in Auckland already. */
    @Test
    void aCheckNamesThoseWhoseDayHasComeAndABuildDoesNot() {
        SiteFixture.Result site = blog("").at("2026-06-01T13:00:00Z").check();
        assertEquals("""
                posts/a.md:5:10: warning: due today: what you promised to Ada Lovelace, "Send the notes; all of them" [follow-up-due]
                  5 |   - {to: ada, what: "Send the notes; all of them", due: 2026-06-02}
                    |          ^^^
                  hint: when it is done, add: done: 2026-06-02""", String.join("\n", site.printed(Problem.FOLLOW_UP_DUE)));
        assertTrue(blog("").at("2026-07-01T13:00:00Z")
                .check()
                .printed()
                .contains("due since 2026-06-20: what you promised"));
        assertEquals(List.of(), blog("").at("2026-07-01T13:00:00Z").build().problems());
    }

    @Test
    void aCalendarHasThoseThatAreOpen() throws IOException, ParserException {
        SiteFixture.Result site = blog("").build();
        site.done();
        Calendar calendar = new CalendarBuilder().build(new StringReader(site.file("share/follow-ups.ics")));
        calendar.validate();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertEquals(
                List.of("Ada Lovelace: Send the notes; all of them", "Ada Lovelace: Write"),
                events.stream().map(event -> event.getSummary().getValue()).toList());
        assertEquals("20260602", events.get(0).getDateTimeStart().getValue());
        assertEquals(1, events.get(0).getAlarms().size());
    }

    @Test
    void nothingOfItIsPublished() throws IOException {
        SiteFixture fixture = blog("share: {publish: true}");
        SiteFixture.Result site = fixture.build();
        site.done();
        assertTrue(site.has("site/share/reminders.ics"));
        assertFalse(site.has("site/share/follow-ups.ics"));
        assertTrue(site.has("share/follow-ups.ics"));
        try (Stream<Path> published = Files.walk(site.path("site"))) {
            for (Path file : published.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("Send the notes"),
                        file.toString());
            }
        }
    }
}
