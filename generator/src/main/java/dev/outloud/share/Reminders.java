package dev.outloud.share;

import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.share.Planned;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The plan as a calendar, for those who post by hand: an entry for each text, with a reminder at its time. RFC 5545. */
final class Reminders {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private Reminders() {}

    static OutputFile write(List<Planned> plan) {
        Reminders calendar = new Reminders();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Outloud//Share kit//EN");
        plan.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return OutputFile.Made.text(new OutputPath("reminders.ics"), calendar.out.toString());
    }

    /** The stamp is the moment of the post: a build without a change writes the same calendar. */
    private void event(Planned planned) {
        Instant published = planned.post().post().published().moment().toInstant();
        String title = "Share on " + planned.snippet().network().label() + ": "
                + Texts.line(planned.post().post().title());
        line("BEGIN", "VEVENT");
        text("UID", planned.snippet().uid() + "." + planned.post().url());
        line("DTSTAMP", UTC.format(published));
        line("DTSTART", UTC.format(planned.at()));
        line("DURATION", "PT10M");
        line("TRANSP", "TRANSPARENT");
        text("SUMMARY", title);
        text("DESCRIPTION", planned.snippet().parts().get(0).text());
        line("URL", planned.post().url());
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("TRIGGER", "PT0S");
        text("DESCRIPTION", title);
        line("END", "VALARM");
        line("END", "VEVENT");
    }

    /** Section 3.3.11. */
    private void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n"));
    }

    /** Folded to 75 bytes, section 3.1, though never within a character. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += size;
            i += character.length();
        }
        out.append("\r\n");
    }
}
