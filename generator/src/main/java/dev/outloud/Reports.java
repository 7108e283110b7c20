package dev.outloud;

import dev.outloud.coverage.Coverage;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verification;
import dev.outloud.model.site.Verification.State;
import dev.outloud.model.site.Verifications;
import dev.outloud.output.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a site has. */
final class Reports {
    private Reports() {}

    static SiteReport of(Edition edition, Coverage coverage, Written written, long millis, List<Diagnostic> found) {
        Site site = edition.site();
        int attributed =
                (int) site.quotations().stream().filter(Quotation::isAttributed).count();
        int sourced =
                (int) site.quotations().stream().filter(Quotation::isSourced).count();
        return new SiteReport(
                site.posts().size(),
                site.pages().size(),
                (int) site.attributions().stream()
                        .filter(Reports::isOfTheNetwork)
                        .count(),
                site.resources().size(),
                new SiteReport.Quotes(site.quotations().size(), attributed, sourced),
                verified(site.quotations().size(), edition.verifications()),
                new SiteReport.Credit(coverage.credit().due(), coverage.credit().given()),
                covered(coverage),
                new SiteReport.Files(written.written(), written.unchanged(), written.deleted()),
                millis,
                found);
    }

    private static SiteReport.Verified verified(int total, Verifications verifications) {
        return new SiteReport.Verified(
                verifications.count(State.VERIFIED),
                verifications.count(State.ALTERED),
                verifications.count(State.NOT_FOUND),
                total - verifications.all().size(),
                verifications.all().stream().map(Reports::comparison).toList());
    }

    private static SiteReport.Comparison comparison(Verifications.Entry entry) {
        Verification found = entry.verification();
        return new SiteReport.Comparison(
                entry.quotation().at().locate(),
                entry.quotation().id(),
                found.state().id(),
                found.score(),
                found.snapshot().url(),
                found.snapshot().fetched());
    }

    /** A maker of pictures who is in no list and in no text is credited, but nobody's acquaintance: an agency, a museum. */
    private static boolean isOfTheNetwork(Attribution person) {
        boolean onlyPictured =
                person.count() == person.pictured().size() && person.written().isEmpty();
        return person.takesPart() && (person.person().known() || !onlyPictured);
    }

    /** The coverage in figures. */
    static SiteReport.Covered covered(Coverage coverage) {
        Map<String, SiteReport.Measure> measures = new LinkedHashMap<>();
        coverage.tallies().forEach((measure, tally) -> measures.put(measure.key(), measure(tally)));
        return new SiteReport.Covered(coverage.whole().percent(), measures);
    }

    private static SiteReport.Measure measure(Coverage.Tally tally) {
        return new SiteReport.Measure(tally.due(), tally.given(), tally.letBe(), tally.percent());
    }
}
