package dev.outloud.render;

import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The pages of what the authors write: posts and pages, then the lists of them. */
final class ArticlePages {
    private final Views views;
    private final Heads heads;
    private final ReadingTime reading = new ReadingTime();
    private final JsonLd data;
    private final Map<Locale, Heads> languages = new HashMap<>();

    ArticlePages(Views views, Heads heads, Function<Locale, Heads> inLanguage) {
        this.views = views;
        this.heads = heads;
        this.data = new JsonLd(views.url(), views.edition().site().snapshots());
        views.edition()
                .site()
                .posts()
                .forEach(post -> languages.computeIfAbsent(post.article().language(), inLanguage));
        views.edition().site().pages().forEach(page -> languages.computeIfAbsent(page.language(), inLanguage));
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        views.edition().site().posts().forEach(post -> pages.add(post(post)));
        views.edition().site().pages().forEach(page -> pages.add(page(page)));
        pages.addAll(new ListPages(views, heads, new ArticleViews(views, reading)).all());
        return pages;
    }

    private Page post(Post post) {
        Article article = post.article();
        Heads own = Objects.requireNonNull(languages.get(article.language()));
        return new Page(article.path().file(), "post.ftlh", own.views().messages(), () -> {
            ArticleViews inLanguage = new ArticleViews(own.views(), reading);
            return Map.of(
                    "page", own.article(article, post, inLanguage, data.post(post)),
                    "site", heads.site(),
                    "article", inLanguage.post(post));
        });
    }

    private Page page(Article article) {
        Heads own = Objects.requireNonNull(languages.get(article.language()));
        return new Page(article.path().file(), "page.ftlh", own.views().messages(), () -> {
            ArticleViews inLanguage = new ArticleViews(own.views(), reading);
            return Map.of(
                    "page", own.article(article, null, inLanguage, data.page(article)),
                    "site", heads.site(),
                    "article", inLanguage.page(article));
        });
    }
}
