package dev.outloud;

import dev.outloud.coverage.BaselineFile;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.OutputFile;
import dev.outloud.output.LedgerWriter;
import dev.outloud.output.SiteWriter;
import dev.outloud.output.Written;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds sites. The whole way in: a build is one function of its request and of the files that it names. Stateless and
 * safe to share; two builds into one folder must not run at once.
 */
public final class SiteGenerator {
    /**
     * Reads, checks and writes a site.
     *
     * @throws SiteException if anything in the blog's files is an error; nothing was written then
     */
    public SiteReport build(SiteRequest request) {
        long start = System.nanoTime();
        SiteWriter writer = new SiteWriter(request.outputDirectory());
        try {
            FinishedSite finished = SiteFinisher.finish(request, Purpose.BUILD);
            Written written = save(request, () -> writer.write(finished.files()));
            SiteReport report =
                    Reports.of(finished.edition(), finished.coverage(), written, millis(start), finished.diagnostics());
            return save(request, () -> reported(writer, report));
        } catch (SiteException e) {
            reportFailure(writer, SiteReport.ofFailure(millis(start), e.diagnostics()));
            throw e;
        }
    }

    /**
     * All that {@link #build} does but the writing, and a closer look: at names without links, and at quotations that are
     * not the words of their source.
     *
     * @throws SiteException if anything in the blog's files is an error
     */
    public SiteReport check(SiteRequest request) {
        long start = System.nanoTime();
        return report(SiteFinisher.finish(request, Purpose.CHECK), start);
    }

    /**
     * As {@link #check}, and lets be from now on whatever lacks credit today: it goes into the blog's baseline.
     *
     * @throws SiteException if anything in the blog's files is an error, or the disk does not take the baseline
     */
    public SiteReport checkAndKeepBaseline(SiteRequest request) {
        long start = System.nanoTime();
        FinishedSite finished = SiteFinisher.finish(request, Purpose.BASELINE);
        Path file = request.contentDirectory().resolve(CreditGap.BASELINE);
        save(request, () -> LedgerWriter.write(file, BaselineFile.of(finished.baseline())));
        return report(finished, start);
    }

    private static SiteReport report(FinishedSite finished, long start) {
        return Reports.of(
                finished.edition(), finished.coverage(), new Written(0, 0, 0), millis(start), finished.diagnostics());
    }

    /** What stopped the build is what has to be said, not that the report of it found no place. */
    private static void reportFailure(SiteWriter writer, SiteReport report) {
        try {
            writer.report(ReportFile.of(report));
        } catch (IOException e) {
            // The caller throws the very findings that would have been in the report.
        }
    }

    private static SiteReport reported(SiteWriter writer, SiteReport report) throws IOException {
        writer.report(ReportFile.of(report));
        return report;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Something to put on the disk. */
    private interface Saving<T> {
        T save() throws IOException;
    }

    private static <T> T save(SiteRequest request, Saving<T> saving) {
        try {
            return saving.save();
        } catch (OutputFile.UndrawableException e) {
            throw new SiteException(List.of(new Diagnostic(
                    Problem.CARD_UNDRAWABLE,
                    Location.of(new SourcePath("site.yml")),
                    "Java cannot draw here: " + e.getCause(),
                    "install fontconfig and freetype, or do without cards: outputs: {cards: false}")));
        } catch (IOException e) {
            throw new SiteException(List.of(new Diagnostic(
                    Problem.UNWRITABLE_OUTPUT,
                    new Location(request.outputDirectory().getFileName() + "/site", 1, 1, "", 1),
                    "cannot write the site: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or a file of the old site open elsewhere?")));
        }
    }
}
