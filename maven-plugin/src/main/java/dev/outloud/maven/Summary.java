package dev.outloud.maven;

import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import dev.outloud.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A build in a few lines, for somebody who reads nothing but the end of the log. */
final class Summary {
    private Summary() {}

    static List<String> ofBuild(SiteReport report, SiteRequest request) {
        List<String> lines = new ArrayList<>(facts(report));
        lines.add(files(report.files()));
        Path output = request.outputDirectory();
        lines.add("  open      " + output.resolve("site").resolve("index.html"));
        Path share = output.resolve("share").resolve("index.html");
        if (share.toFile().exists()) {
            lines.add("  share     " + share);
        }
        return lines;
    }

    static List<String> ofCheck(SiteReport report) {
        return facts(report);
    }

    private static List<String> facts(SiteReport report) {
        long warnings = report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .count();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + Counts.of(report.posts(), "post") + ", " + Counts.of(report.pages(), "page") + ", "
                + Counts.of(report.people(), "person", "people") + ", "
                + Counts.of(report.resources(), "resource") + " in " + seconds(report.millis())
                + (warnings == 0 ? "" : ", " + Counts.of(warnings, "warning")));
        lines.add("  quoted    " + Counts.of(report.quotes().total(), "quotation") + ", "
                + report.quotes().attributed() + " with a speaker, "
                + report.quotes().sourced() + " with a source");
        lines.add("  credit    " + credit(report.credit()));
        return lines;
    }

    private static String credit(SiteReport.Credit credit) {
        int missing = credit.due() - credit.given();
        return credit.given() + " given of " + credit.due() + " due"
                + (missing == 0 ? ": nobody goes uncredited" : ": " + missing + " to give, see the warnings");
    }

    private static String files(SiteReport.Files files) {
        return "  files     " + files.written() + " written, " + files.unchanged() + " unchanged, " + files.deleted()
                + " deleted";
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
