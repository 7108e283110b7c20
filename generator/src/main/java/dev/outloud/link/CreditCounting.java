package dev.outloud.link;

import dev.outloud.model.site.Article;
import dev.outloud.model.site.CreditCount;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts how much credit a site owes and gives: for each quotation, each picture and each resource in use. */
final class CreditCounting {
    private CreditCounting() {}

    static CreditCount of(List<Article> articles) {
        int due = 0;
        int given = 0;
        Set<Resource> used = new LinkedHashSet<>();
        for (Article article : articles) {
            List<Picture> pictures = article.allPictures();
            due += article.quotations().size() + pictures.size();
            given += (int) article.quotations().stream()
                    .filter(Quotation::isAttributed)
                    .count();
            given += (int) pictures.stream().filter(p -> p.credit() != null).count();
            used.addAll(article.bibliography());
        }
        long named = used.stream().filter(r -> !r.names().isEmpty()).count();
        return new CreditCount(due + used.size(), given + (int) named);
    }
}
