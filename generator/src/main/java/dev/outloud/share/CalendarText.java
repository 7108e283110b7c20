package dev.outloud.share;

import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar as other programs read it: RFC 5545. Filled once, by one thread. */
final class CalendarText {
    static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    /** @param about in a word or two, for the name of the product */
    CalendarText(String about) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Outloud//" + about + "//EN");
    }

    OutputFile file(String name) {
        line("END", "VCALENDAR");
        return OutputFile.Made.text(new OutputPath(name), out.toString());
    }

    /**
     * Begins an event.
     *
     * @param stamp of what it is about: a build without a change writes the same calendar
     */
    void begin(String uid, Instant stamp) {
        line("BEGIN", "VEVENT");
        text("UID", uid);
        line("DTSTAMP", UTC.format(stamp));
    }

    /**
     * Ends it, with a reminder.
     *
     * @param trigger how long after its beginning
     */
    void end(String title, String trigger) {
        line("TRANSP", "TRANSPARENT");
        text("SUMMARY", title);
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("TRIGGER", trigger);
        text("DESCRIPTION", title);
        line("END", "VALARM");
        line("END", "VEVENT");
    }

    /** Section 3.3.11. */
    void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n"));
    }

    /** Folded to 75 bytes, section 3.1, though never within a character. */
    void line(String name, String value) {
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
