package dev.outloud.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SyncReport;
import dev.outloud.reception.LetterBox.Taken;
import dev.outloud.reception.ReplyKeeper.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads when everything is fetched and taken in. */
class SyncSummaryTest {
    private static List<String> behindFeeds(Kept replies, Taken taken) {
        List<String> lines = SyncSummary.of(new SyncReport(List.of(), 0, 0, 0, 0, replies, taken, List.of()));
        return lines.subList(2, lines.size());
    }

    @Test
    void whoeverPutDownLettersHearsHowManyWereTakenInAndThatTheyMayGo() {
        assertEquals(
                List.of(
                        "  letters   1 taken in, to be read by you first; you can delete its file now",
                        "  commit    replies/"),
                behindFeeds(Kept.NOTHING, new Taken(1, 0)));
        assertEquals(
                List.of(
                        "  replies   3 new, 2 of them to be read by you first",
                        "  letters   5 taken in, to be read by you first; you can delete their files now, 1 passed over",
                        "  commit    replies/"),
                behindFeeds(new Kept(2, 1, 0), new Taken(5, 1)));
    }

    @Test
    void nothingIsSaidWhereNothingIsNew() {
        assertEquals(List.of(), behindFeeds(Kept.NOTHING, Taken.NOTHING));
        assertEquals(List.of("  letters   none taken in, 2 passed over"), behindFeeds(Kept.NOTHING, new Taken(0, 2)));
    }
}
