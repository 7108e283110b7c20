package dev.outloud.link;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.model.site.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gives each article its name and address. */
final class Addressing {
    private Addressing() {}

    /** Slugs name articles in the addresses of their quotations, so each is given out once. */
    static List<AddressedArticle> of(List<ArticleDocument> due, Permalinks permalinks, Dating dating) {
        Set<String> slugs = new TreeSet<>();
        List<AddressedArticle> addressed = new ArrayList<>();
        for (ArticleDocument article : due) {
            String slug = permalinks.slug(article);
            SitePath path = permalinks.path(article, slug);
            permalinks.take(path, article.addressAt());
            String flat = slug.isEmpty() ? "index" : slug.replace('/', '-');
            String unique = flat;
            for (int i = 2; !slugs.add(unique); i++) {
                unique = flat + "-" + i;
            }
            PublicationDate published = article.kind() == Kind.PAGE ? null : dating.of(article);
            addressed.add(new AddressedArticle(article, new Headline(unique, Titles.of(article), path, published)));
        }
        return addressed;
    }
}
