package dev.outloud.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads at the end of a build. */
class SummaryTest {
    private static final SiteReport.Covered COVERED = new SiteReport.Covered(66, measures());

    private static Map<String, SiteReport.Measure> measures() {
        Map<String, SiteReport.Measure> measures = new LinkedHashMap<>();
        measures.put("speakers", new SiteReport.Measure(12, 12, 0, 100));
        measures.put("sources", new SiteReport.Measure(12, 3, 6, 50));
        return measures;
    }

    @TempDir
    private Path output = Path.of("");

    @Test
    void aBuildIsSummedUpInPlainWords() throws IOException {
        Path share = Files.createDirectories(output.resolve("share")).resolve("index.html");
        Files.createFile(share);
        SiteReport report = report(12, 2, 7, 6, new SiteReport.Quotes(4, 4, 3), new SiteReport.Credit(12, 12));
        assertEquals(
                List.of(
                        "",
                        "  12 posts, 2 pages, 7 people, 6 resources in 1.2 s",
                        "  quoted    4 quotations, 4 with a speaker, 3 with a source",
                        "  credit    12 given of 12 due: nobody goes uncredited; coverage 66 %",
                        "  files     42 written, 3 unchanged, 1 deleted",
                        "  open      " + output.resolve("site").resolve("index.html"),
                        "  share     " + share,
                        "  giving    " + share.resolveSibling("giving.html")),
                Summary.ofBuild(report, request()));
    }

    @Test
    void oneOfAKindIsNotWrittenAsSeveral() {
        SiteReport report = report(
                1,
                1,
                1,
                1,
                new SiteReport.Quotes(1, 0, 0),
                new SiteReport.Credit(1, 0),
                found(Problem.QUOTE_UNATTRIBUTED));
        assertEquals(
                List.of(
                        "",
                        "  1 post, 1 page, 1 person, 1 resource in 1.2 s, 1 warning",
                        "  quoted    1 quotation, 0 with a speaker, 0 with a source",
                        "  credit    0 given of 1 due: 1 still to give; coverage 66 %"),
                Summary.ofCheck(report));
    }

    @Test
    void aBlogThatQuotesNobodyIsNotPraisedForCreditingThem() {
        SiteReport report = report(0, 0, 0, 0, new SiteReport.Quotes(0, 0, 0), new SiteReport.Credit(0, 0));
        assertEquals(
                List.of(
                        "",
                        "  0 posts, 0 pages, 0 people, 0 resources in 1.2 s",
                        "  quoted    nobody yet",
                        "  credit    none due"),
                Summary.ofCheck(report));
    }

    @Test
    void notesAreNotCountedAsWarnings() {
        SiteReport report = report(
                1,
                0,
                1,
                0,
                new SiteReport.Quotes(1, 1, 0),
                new SiteReport.Credit(1, 1),
                found(Problem.QUOTE_UNSOURCED));
        assertEquals(
                "  1 post, 0 pages, 1 person, 0 resources in 1.2 s",
                Summary.ofCheck(report).get(1));
    }

    @Test
    void checkShowsTheCreditLineByLine() {
        assertEquals(
                List.of(
                        "",
                        "                                 due  given   let be",
                        "  quotations with a speaker       12     12             100 %",
                        "  quotations with a source        12      3        6     50 %",
                        "  together                                               66 %"),
                CreditTable.of(COVERED));
    }

    @Test
    void noLineLeadsToAShareKitThatIsSwitchedOff() {
        SiteReport report = report(1, 0, 0, 0, new SiteReport.Quotes(0, 0, 0), new SiteReport.Credit(0, 0));
        assertTrue(Summary.ofBuild(report, request()).stream().noneMatch(line -> line.contains("share")));
    }

    @Test
    void aFailedBuildCountsErrorsOnlyAndSaysThatTheSiteIsSafe() {
        assertEquals(
                "The blog was not built: 1 error above. The last good site is untouched.",
                Summary.ofFailedBuild(List.of(found(Problem.UNKNOWN_PERSON), found(Problem.UNKNOWN_KEY))));
        assertEquals(
                "The blog was not built: 2 errors above. The last good site is untouched.",
                Summary.ofFailedBuild(List.of(found(Problem.UNKNOWN_PERSON), found(Problem.MISSING_DATE))));
    }

    @Test
    void quotationsAreCountedByHowTheyStandToTheirSource() {
        SiteReport plain = report(1, 0, 1, 1, new SiteReport.Quotes(9, 9, 9), new SiteReport.Credit(9, 9));
        assertEquals(
                "  verified  5 quotations word for word, 1 altered, 2 not found, 1 without a snapshot",
                Summary.ofCheck(with(plain, 5, 1, 2, 1)).get(4));
        assertEquals(
                "  verified  1 quotation word for word",
                Summary.ofCheck(with(plain, 1, 0, 0, 0)).get(4));
        assertEquals(
                "            site:check says where they differ",
                Summary.ofBuild(with(plain, 5, 1, 0, 0), request()).get(5));
    }

    private static SiteReport with(SiteReport report, int verified, int altered, int notFound, int noSnapshot) {
        return new SiteReport(
                report.posts(),
                report.pages(),
                report.people(),
                report.resources(),
                report.quotes(),
                new SiteReport.Verified(verified, altered, notFound, noSnapshot, List.of()),
                report.credit(),
                report.coverage(),
                report.files(),
                report.millis(),
                report.diagnostics());
    }

    @Test
    void aFullDiskPromisesNothingAboutTheSite() {
        assertEquals(
                "The blog was not built: 1 error above. Build again when that is mended.",
                Summary.ofFailedBuild(List.of(found(Problem.UNWRITABLE_OUTPUT))));
    }

    @Test
    void aFailedCheckDoesNotSpeakOfASiteThatItNeverWrites() {
        assertEquals(
                "The blog cannot be built as it is: 1 error above.",
                Summary.ofFailedCheck(List.of(found(Problem.UNKNOWN_PERSON))));
    }

    private static Diagnostic found(Problem problem) {
        return new Diagnostic(problem, new Location("posts/a.md", 1, 1, "", 1), "something", "");
    }

    private static SiteReport report(
            int posts,
            int pages,
            int people,
            int resources,
            SiteReport.Quotes quotes,
            SiteReport.Credit credit,
            Diagnostic... diagnostics) {
        SiteReport.Files files = new SiteReport.Files(42, 3, 1);
        SiteReport.Verified verified = new SiteReport.Verified(0, 0, 0, quotes.total(), List.of());
        return new SiteReport(
                posts, pages, people, resources, quotes, verified, credit, COVERED, files, 1234, List.of(diagnostics));
    }

    private SiteRequest request() {
        ClassLoader theme = SummaryTest.class.getClassLoader();
        return new SiteRequest(output, output, theme, Instant.EPOCH, false, false, false, false);
    }
}
