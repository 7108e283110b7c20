package dev.outloud.share;

import dev.outloud.model.OutputFile;
import dev.outloud.model.share.Planned;
import java.util.List;

/** The plan as a calendar, for those who post by hand: an entry for each text, with a reminder at its time. */
final class Reminders {
    private Reminders() {}

    static OutputFile write(List<Planned> plan) {
        CalendarText calendar = new CalendarText("Share kit");
        plan.forEach(planned -> event(planned, calendar));
        return calendar.file("reminders.ics");
    }

    private static void event(Planned planned, CalendarText to) {
        to.begin(
                planned.snippet().uid() + "." + planned.post().url(),
                planned.post().post().published().moment().toInstant());
        to.line("DTSTART", CalendarText.UTC.format(planned.at()));
        to.line("DURATION", "PT10M");
        to.text("DESCRIPTION", planned.snippet().parts().get(0).text());
        to.line("URL", planned.post().url());
        to.end(
                "Share on " + planned.snippet().network().label() + ": "
                        + Texts.line(planned.post().post().title()),
                "PT0S");
    }
}
