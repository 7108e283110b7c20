package dev.outloud.snapshot;

import dev.outloud.model.Href;
import dev.outloud.model.Urls;
import dev.outloud.model.body.Citation;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the pages that a site quotes or cites. What is only known by its DOI has no page of its own. */
public final class CitedPages {
    private final Site site;
    private final Map<String, CitedPage> found = new TreeMap<>();

    private CitedPages(Site site) {
        this.site = site;
    }

    /** Each page once, by address: where it is quoted in the newest article, or else cited or listed. */
    public static List<CitedPage> of(Site site) {
        CitedPages pages = new CitedPages(site);
        List<Article> articles = Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .toList();
        articles.forEach(pages::quoted);
        articles.forEach(pages::cited);
        articles.forEach(pages::listed);
        return List.copyOf(pages.found.values());
    }

    private void quoted(Article article) {
        for (Quotation quotation : article.quotations()) {
            Quotation.Link link = quotation.link();
            if (quotation.source() != null) {
                add(quotation.source(), quotation.at());
            } else if (link != null && link.href().kind() == Href.Kind.OUTSIDE) {
                add(link.url(), quotation.at());
            }
        }
    }

    private void cited(Article article) {
        for (Citation citation : article.document().body().citations()) {
            for (Citation.Item item : citation.items()) {
                Optional.ofNullable(article.links().cited().get(item.key()))
                        .ifPresent(resource ->
                                add(resource, new Origin(article.document().source(), item.at())));
            }
        }
    }

    private void listed(Article article) {
        Map<String, Origin> places = new TreeMap<>();
        for (Ref key : article.document().frontMatter().resources()) {
            places.putIfAbsent(key.value(), key.at());
        }
        for (Resource resource : article.bibliography()) {
            Optional.ofNullable(places.get(resource.id())).ifPresent(at -> add(resource, at));
        }
    }

    private void add(Resource resource, Origin at) {
        String url = resource.item().url();
        if (url != null && resource.item().isReadAtUrl()) {
            add(url, at);
        }
    }

    private void add(String address, Origin at) {
        String url = Urls.withoutFragment(address);
        boolean isWeb = url.regionMatches(true, 0, "http:", 0, 5) || url.regionMatches(true, 0, "https:", 0, 6);
        if (isWeb && site.url().path(url).isEmpty()) {
            found.putIfAbsent(url, new CitedPage(url, at));
        }
    }
}
