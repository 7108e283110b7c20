package dev.outloud.maven;

import dev.outloud.NotifyReport;
import dev.outloud.model.Notification.State;
import dev.outloud.notification.Told;
import java.util.ArrayList;
import java.util.List;

/** Who was told of what, in a few lines. */
final class NotifySummary {
    private static final int SHOWN = 20;
    private static final int PAGES = 10;

    private NotifySummary() {}

    static List<String> of(NotifyReport report, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        links(report, dryRun, lines);
        engines(report.engines(), lines);
        boolean isKept = report.told().stream().anyMatch(told -> told.state() != null)
                || report.engines().sent();
        if (isKept) {
            lines.add("  commit    ledger/");
        }
        return lines;
    }

    private static void links(NotifyReport report, boolean dryRun, List<String> lines) {
        List<Told> told = report.told();
        String later = report.waiting() == 0 ? "" : report.waiting() + " to be sent later";
        if (told.isEmpty()) {
            lines.add("  webmentions: " + (later.isEmpty() ? "everybody knows who is to know" : later));
            return;
        }
        lines.add("  webmentions: " + (dryRun ? told.size() + " to send" : counts(told))
                + (later.isEmpty() ? "" : "; of an earlier run " + later));
        List<Told> shown = told.stream()
                .filter(one -> dryRun || (one.state() != null && one.state() != State.UNHEARD))
                .toList();
        shown.stream().limit(SHOWN).forEach(one -> lines.add("  " + line(one)));
        if (shown.size() > SHOWN) {
            lines.add("  and " + Counts.of(shown.size() - SHOWN, "other"));
        }
    }

    private static String counts(List<Told> told) {
        List<String> counts = new ArrayList<>();
        count(told, "sent", counts, State.SENT);
        count(told, "withdrawn", counts, State.WITHDRAWN);
        count(told, "to pages that want none", counts, State.UNHEARD);
        count(told, "refused", counts, State.REFUSED);
        count(told, "to be sent later", counts, State.FAILED);
        count(told, "without an answer", counts, State.UNKNOWN);
        long not = told.stream().filter(one -> one.state() == null).count();
        if (not > 0) {
            counts.add(not + " not sent");
        }
        return String.join(", ", counts);
    }

    private static void count(List<Told> told, String words, List<String> counts, State state) {
        long number = told.stream().filter(one -> one.state() == state).count();
        if (number > 0) {
            counts.add(number + " " + words);
        }
    }

    private static String line(Told one) {
        return one.source() + " → " + one.target() + "  " + outcome(one);
    }

    private static String outcome(Told one) {
        State state = one.state();
        if (state == null) {
            return one.reason();
        }
        return switch (state) {
            case SENT -> one.reason().equals("unknown") ? "sent once more, as nobody knew" : "sent";
            case WITHDRAWN -> "withdrawn";
            case UNHEARD -> "wants none";
            case REFUSED -> "refused: " + one.why();
            case FAILED -> "later: " + one.why();
            case UNKNOWN -> "no answer: " + one.why();
        };
    }

    private static void engines(NotifyReport.Engines engines, List<String> lines) {
        if (!engines.isOn()) {
            return;
        }
        String pages = Counts.of(engines.urls().size(), "page");
        lines.add(
                engines.urls().isEmpty()
                        ? "  search engines: they know of every page"
                        : (engines.sent() ? "  search engines: told of " : "  search engines: to be told of ") + pages);
        engines.urls().stream().limit(PAGES).forEach(url -> lines.add("  " + url));
        if (engines.urls().size() > PAGES) {
            lines.add("  and " + Counts.of(engines.urls().size() - PAGES, "other"));
        }
    }
}
