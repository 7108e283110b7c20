package dev.outloud.maven;

import dev.outloud.ImportReport;
import java.util.ArrayList;
import java.util.List;

/** What an import brought, in a few lines. */
final class ImportSummary {
    private static final int SHOWN = 20;

    private ImportSummary() {}

    static List<String> of(ImportReport report, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + Counts.of(report.added().size() + report.known(), "feed") + ": "
                + Counts.of(report.added().size(), "person", "people") + (dryRun ? " to be added, " : " added, ")
                + report.known() + " known");
        report.added().stream().limit(SHOWN).forEach(name -> lines.add("  + " + name));
        if (report.added().size() > SHOWN) {
            lines.add("  + and " + Counts.of(report.added().size() - SHOWN, "other"));
        }
        report.unlisted()
                .forEach(one -> lines.add("  " + one.person() + " is listed without this feed: " + one.feed()));
        if (!report.added().isEmpty()) {
            lines.add((dryRun ? "  would be in  " : "  written to   ") + report.file());
            lines.add("  look at      the names: they are those of the feeds, not always of people");
            if (!dryRun) {
                lines.add("  next         mvn site:sync reads their feeds");
            }
        }
        return lines;
    }
}
