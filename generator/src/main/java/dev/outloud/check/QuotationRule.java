package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Quotation;
import java.util.Collection;

/**
 * Every quotation says whose words these are, and better where they stand. Of whom or what it names and nobody knows,
 * an error has told already.
 */
final class QuotationRule implements Rule {
    private static final String WHOSE = "end it with a line such as:\n> — @ada-lovelace, [@lovelace-1843, p. 4]\n"
            + "or with {.plain} if nobody is quoted";

    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        for (Quotation quotation : article.quotations()) {
            boolean isNamed = quotation.mark().isAttributed() && quotation.source() == null;
            if (!quotation.isAttributed() && !isNamed) {
                diagnostics.add(
                        Problem.QUOTE_UNATTRIBUTED,
                        quotation.at().locate(),
                        "this quotation names nobody",
                        quotation.source() == null
                                ? NearMiss.hint(quotation).orElse(WHOSE)
                                : "add an author: or editor: to the resource \""
                                        + quotation.source().id() + "\"");
            } else if (!quotation.isSourced() && quotation.mark().source() == null) {
                diagnostics.add(
                        Problem.QUOTE_UNSOURCED,
                        quotation.at().locate(),
                        "this quotation has a speaker, but no source",
                        "add the resource behind the name: [@key, p. 4], or a link; if there is none, say so in the"
                                + " front matter: allow: [quote-unsourced]");
            }
        }
    }
}
