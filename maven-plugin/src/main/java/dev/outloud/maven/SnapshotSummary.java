package dev.outloud.maven;

import dev.outloud.SnapshotReport;
import dev.outloud.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What became of the sources in a few lines. */
final class SnapshotSummary {
    private SnapshotSummary() {}

    static List<String> of(SnapshotReport report, boolean withArchive) {
        List<String> lines = new ArrayList<>(List.of("", "  " + counts(report)));
        report.changed().forEach(url -> lines.add("  changed   " + url));
        if (withArchive) {
            lines.add("  archived  " + report.archived() + " of " + report.sources());
        }
        if (!report.added().isEmpty() || !report.changed().isEmpty()) {
            lines.add("  commit    snapshots/");
        }
        return lines;
    }

    private static String counts(SnapshotReport report) {
        if (report.sources() == 0) {
            return "no source to fetch: nothing that is cited has such an address";
        }
        return Counts.of(report.sources(), "source") + ": " + report.added().size() + " new, "
                + report.changed().size() + " changed, " + report.unchanged() + " unchanged, " + report.failed()
                + " failed"
                + some(report.unreadable(), "without a text")
                + some(report.edited(), "edited by hand and left alone");
    }

    private static String some(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what;
    }

    /** Some errors come before anything is fetched, and some behind all of it. */
    static String ofFailure(List<Diagnostic> diagnostics) {
        return "The sources are not all kept: " + Counts.errors(diagnostics) + " above.";
    }
}
