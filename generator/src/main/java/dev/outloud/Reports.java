package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Site;
import dev.outloud.output.Written;
import java.util.List;

/** Counts what a site has. */
final class Reports {
    private Reports() {}

    static SiteReport of(Site site, Written written, long millis, List<Diagnostic> found) {
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
                new SiteReport.Credit(site.credit().due(), site.credit().given()),
                new SiteReport.Files(written.written(), written.unchanged(), written.deleted()),
                millis,
                found);
    }
}
