package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verification;
import dev.outloud.model.site.Verification.State;
import dev.outloud.model.site.Verifications;
import dev.outloud.output.Written;
import java.util.List;

/** Counts what a site has. */
final class Reports {
    private Reports() {}

    static SiteReport of(Edition edition, Written written, long millis, List<Diagnostic> found) {
        Site site = edition.site();
        int attributed =
                (int) site.quotations().stream().filter(Quotation::isAttributed).count();
        int sourced =
                (int) site.quotations().stream().filter(Quotation::isSourced).count();
        return new SiteReport(
                site.posts().size(),
                site.pages().size(),
                (int) site.attributions().stream()
                        .filter(Attribution::takesPart)
                        .count(),
                site.resources().size(),
                new SiteReport.Quotes(site.quotations().size(), attributed, sourced),
                verified(site.quotations().size(), edition.verifications()),
                new SiteReport.Credit(site.credit().due(), site.credit().given()),
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
}
