package dev.outloud.maven;

import dev.outloud.SyncReport;
import dev.outloud.reception.LetterBox.Taken;
import dev.outloud.reception.ReplyKeeper.Kept;
import java.util.ArrayList;
import java.util.List;

/** What became of the network's feeds in a few lines. */
final class SyncSummary {
    private static final int SHOWN = 10;

    private SyncSummary() {}

    static List<String> of(SyncReport report) {
        List<String> lines = new ArrayList<>(List.of("", "  " + counts(report)));
        List<SyncReport.News> news =
                report.news().stream().filter(one -> one.added() > 0).toList();
        news.stream().limit(SHOWN).forEach(one -> lines.add("  " + one.added() + " new of " + one.name()));
        if (news.size() > SHOWN) {
            lines.add("  and of " + Counts.of(news.size() - SHOWN, "other"));
        }
        if (!report.news().isEmpty()) {
            lines.add("  commit    ledger/following/");
            lines.add("  next      mvn site:build shows them at /reading/");
        }
        replies(report.replies(), lines);
        letters(report.taken(), lines);
        if (report.replies().waiting()
                        + report.replies().approved()
                        + report.taken().replies()
                > 0) {
            lines.add("  commit    replies/");
        }
        return lines;
    }

    private static void replies(Kept replies, List<String> lines) {
        if (replies.waiting() + replies.approved() > 0) {
            lines.add("  replies   " + (replies.waiting() + replies.approved()) + " new, " + replies.waiting()
                    + " of them to be read by you first");
        }
    }

    private static void letters(Taken taken, List<String> lines) {
        if (taken.replies() > 0) {
            lines.add("  letters   " + taken.replies() + " taken in, to be read by you first; you can delete "
                    + (taken.replies() == 1 ? "its file" : "their files") + " now"
                    + some(taken.passedOver(), "passed over", "passed over"));
        } else if (taken.passedOver() > 0) {
            lines.add("  letters   none taken in" + some(taken.passedOver(), "passed over", "passed over"));
        }
    }

    private static String counts(SyncReport report) {
        if (report.feeds() == 0) {
            return "no feed to read: nobody in the list of people has one"
                    + some(report.without(), "page without a feed", "pages without a feed");
        }
        return Counts.of(report.feeds(), "feed") + ": " + Counts.of(report.added(), "new item") + ", "
                + report.unchanged() + " unchanged, " + report.failed() + " failed"
                + some(report.resting(), "to be asked later", "to be asked later")
                + some(report.without(), "page without a feed", "pages without a feed");
    }

    private static String some(int number, String one, String several) {
        return number == 0 ? "" : ", " + Counts.of(number, one, several);
    }
}
