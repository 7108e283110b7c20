package dev.outloud.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.NotifyReport;
import dev.outloud.NotifyReport.Engines;
import dev.outloud.model.Notification.State;
import dev.outloud.notification.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who was told of what, for somebody who reads nothing but the end of the log. */
class NotifySummaryTest {
    private static final Engines OFF = new Engines(false, List.of(), false);

    private static Told told(String target, String reason, @Nullable State state, String why) {
        return new Told("https://a.example/p/", target, reason, state, why);
    }

    @Test
    void eachOutcomeIsCountedAndWhatMattersIsNamed() {
        NotifyReport report = new NotifyReport(
                List.of(
                        told("https://b.example/", "new", State.SENT, ""),
                        told("https://c.example/", "unknown", State.SENT, ""),
                        told("https://d.example/", "removed", State.WITHDRAWN, ""),
                        told("https://e.example/", "new", State.UNHEARD, ""),
                        told("https://f.example/", "new", State.REFUSED, "answered 400"),
                        told("https://g.example/", "again", State.FAILED, "answered 503")),
                2,
                OFF,
                List.of());
        assertEquals(
                List.of(
                        "",
                        "  webmentions: 2 sent, 1 withdrawn, 1 to pages that want none, 1 refused, 1 to be sent later; of an"
                                + " earlier run 2 to be sent later",
                        "  https://a.example/p/ → https://b.example/  sent",
                        "  https://a.example/p/ → https://c.example/  sent once more, as nobody knew",
                        "  https://a.example/p/ → https://d.example/  withdrawn",
                        "  https://a.example/p/ → https://f.example/  refused: answered 400",
                        "  https://a.example/p/ → https://g.example/  later: answered 503",
                        "  commit    ledger/"),
                NotifySummary.of(report, false));
    }

    @Test
    void nothingToTellAndNothingToldIsSaidInALine() {
        assertEquals(
                List.of("", "  webmentions: everybody knows who is to know"),
                NotifySummary.of(new NotifyReport(List.of(), 0, OFF, List.of()), false));
        assertEquals(
                List.of("", "  webmentions: 3 to be sent later"),
                NotifySummary.of(new NotifyReport(List.of(), 3, OFF, List.of()), false));
        NotifyReport unpublished =
                new NotifyReport(List.of(told("https://b.example/", "new", null, "")), 0, OFF, List.of());
        assertEquals(List.of("", "  webmentions: 1 not sent"), NotifySummary.of(unpublished, false));
        assertEquals(
                List.of("", "  webmentions: 1 to send", "  https://a.example/p/ → https://b.example/  new"),
                NotifySummary.of(unpublished, true));
    }
}
