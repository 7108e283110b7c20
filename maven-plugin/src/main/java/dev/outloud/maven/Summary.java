package dev.outloud.maven;

import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A build in a few lines, for somebody who reads nothing but the end of the log. */
final class Summary {
    private Summary() {}

    static List<String> ofBuild(SiteReport report, SiteRequest request) {
        List<String> lines = new ArrayList<>(ofCheck(report));
        SiteReport.Verified verified = report.verified();
        if (verified.altered() + verified.notFound() > 0) {
            lines.add("            site:check says where they differ");
        }
        lines.add(files(report.files()));
        Path output = request.outputDirectory();
        lines.add("  open      " + output.resolve("site").resolve("index.html"));
        Path share = output.resolve("share").resolve("index.html");
        if (Files.exists(share)) {
            lines.add("  share     " + share);
            lines.add("  giving    " + share.resolveSibling("giving.html"));
        }
        return lines;
    }

    static List<String> ofCheck(SiteReport report) {
        long warnings = count(report.diagnostics(), Severity.WARNING);
        List<String> lines = new ArrayList<>(List.of(
                "",
                "  " + Counts.of(report.posts(), "post") + ", " + Counts.of(report.pages(), "page") + ", "
                        + Counts.of(report.people(), "person", "people") + ", "
                        + Counts.of(report.resources(), "resource") + " in " + seconds(report.millis())
                        + (warnings == 0 ? "" : ", " + Counts.of(warnings, "warning")),
                "  quoted    " + quoted(report.quotes()),
                "  credit    " + credit(report)));
        if (report.verified().compared() > 0) {
            lines.add("  verified  " + verified(report.verified()));
        }
        return lines;
    }

    /** A disk that fills up may do so in the middle: then nothing is promised about the site. */
    static String ofFailedBuild(List<Diagnostic> diagnostics) {
        boolean untouched =
                diagnostics.stream().noneMatch(diagnostic -> diagnostic.problem() == Problem.UNWRITABLE_OUTPUT);
        return "The blog was not built: " + errors(diagnostics)
                + (untouched ? " The last good site is untouched." : " Build again when that is mended.");
    }

    static String ofFailedCheck(List<Diagnostic> diagnostics) {
        return "The blog cannot be built as it is: " + errors(diagnostics);
    }

    private static String errors(List<Diagnostic> diagnostics) {
        return Counts.of(count(diagnostics, Severity.ERROR), "error") + " above.";
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String quoted(SiteReport.Quotes quotes) {
        return quotes.total() == 0
                ? "nobody yet"
                : Counts.of(quotes.total(), "quotation") + ", " + quotes.attributed() + " with a speaker, "
                        + quotes.sourced() + " with a source";
    }

    /** Only what there is: most blogs have nothing altered to read about. */
    private static String verified(SiteReport.Verified verified) {
        return Counts.of(verified.verified(), "quotation") + " word for word"
                + counted(verified.altered(), "altered")
                + counted(verified.notFound(), "not found")
                + counted(verified.noSnapshot(), "without a snapshot");
    }

    private static String counted(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what;
    }

    private static String credit(SiteReport report) {
        SiteReport.Credit credit = report.credit();
        if (credit.due() == 0) {
            return "none due";
        }
        int missing = credit.due() - credit.given();
        return credit.given() + " given of " + credit.due() + " due"
                + (missing == 0 ? ": nobody goes uncredited" : ": " + missing + " still to give")
                + "; coverage " + report.coverage().percent() + " %";
    }

    private static String files(SiteReport.Files files) {
        return "  files     " + files.written() + " written, " + files.unchanged() + " unchanged, " + files.deleted()
                + " deleted";
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
