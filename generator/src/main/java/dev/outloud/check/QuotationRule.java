package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Quotation;
import java.util.Collection;

/** Every quotation says whose words these are, and better where they stand. */
final class QuotationRule implements Rule {
    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        for (Quotation quotation : article.quotations()) {
            if (!quotation.isAttributed()) {
                diagnostics.add(
                        Problem.QUOTE_UNATTRIBUTED,
                        quotation.at().locate(),
                        "this quotation names nobody",
                        "end it with a line such as:\n> — @ada-lovelace, [@lovelace-1843, p. 4]\n"
                                + "or with {.plain} if nobody is quoted");
            } else if (!quotation.isSourced()) {
                diagnostics.add(
                        Problem.QUOTE_UNSOURCED,
                        quotation.at().locate(),
                        "this quotation has a speaker, but no source",
                        "add the resource behind the name: [@key, p. 4], or a link");
            }
        }
    }
}
