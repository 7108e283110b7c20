package dev.outloud.render;

import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import dev.outloud.render.view.FeedView;
import dev.outloud.render.view.LabelView;
import dev.outloud.render.view.YearView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages of what the authors write: posts, pages, and the lists of them. */
final class ArticlePages {
    private final Views views;
    private final Heads heads;
    private final ReadingTime reading = new ReadingTime();
    private final ArticleViews articles;
    private final JsonLd data;
    private final Map<Locale, Heads> languages = new HashMap<>();
    private final Map<Headline, Post> posts = new HashMap<>();

    ArticlePages(Views views, Heads heads, Function<Locale, Heads> inLanguage) {
        this.views = views;
        this.heads = heads;
        this.articles = new ArticleViews(views, reading);
        this.data = new JsonLd(views.url());
        views.edition().site().posts().forEach(post -> {
            languages.computeIfAbsent(post.article().language(), inLanguage);
            posts.put(post.headline(), post);
        });
        views.edition().site().pages().forEach(page -> languages.computeIfAbsent(page.language(), inLanguage));
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        stream(pages);
        views.edition().site().posts().forEach(post -> pages.add(post(post)));
        views.edition().site().pages().forEach(page -> pages.add(page(page)));
        tags(pages);
        series(pages);
        if (views.settings().has(Family.ARCHIVE)) {
            pages.add(archive());
        }
        return pages;
    }

    private void stream(List<Page> pages) {
        List<Post> all = views.edition().site().posts();
        Settings settings = views.settings();
        int size = settings.pageSize();
        int count = Math.max(1, (all.size() + size - 1) / size);
        for (int i = 0; i < count; i++) {
            int number = i + 1;
            List<Post> shown = all.subList(i * size, Math.min(all.size(), (i + 1) * size));
            SitePath path = streamPath(number);
            String heading = number == 1 ? settings.title() : messages().text("home.page", number);
            pages.add(new Page(path.file(), "home.ftlh", messages(), () -> {
                Map<String, Object> values = new HashMap<>();
                values.put("page", heads.page(heading, settings.tagline(), path));
                values.put("site", heads.site());
                values.put("number", number);
                values.put("entries", shown.stream().map(articles::entry).toList());
                if (number > 1) {
                    values.put("newer", views.href(streamPath(number - 1)));
                }
                if (number < count) {
                    values.put("older", views.href(streamPath(number + 1)));
                }
                return values;
            }));
        }
    }

    private static SitePath streamPath(int number) {
        return new SitePath(number == 1 ? "/" : "/page/" + number + "/");
    }

    private Messages messages() {
        return views.messages();
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
                    "page", own.article(article, null, inLanguage, null),
                    "site", heads.site(),
                    "article", inLanguage.page(article));
        });
    }

    private void tags(List<Page> pages) {
        List<Tag> tags = views.edition().site().tags();
        SitePath index = new SitePath("/tags/");
        pages.add(new Page(
                index.file(),
                "tags.ftlh",
                messages(),
                () -> Map.of(
                        "page", heads.page(messages().text("tags.title"), "", index),
                        "site", heads.site(),
                        "tags",
                                tags.stream()
                                        .map(tag -> new LabelView(
                                                tag.name(),
                                                views.href(tag.path()),
                                                tag.posts().size()))
                                        .toList())));
        for (Tag tag : tags) {
            FeedView feed = new FeedView(
                    messages().text("feed.tag", tag.name()),
                    views.href(tag.path()) + "feed.xml",
                    "application/rss+xml");
            List<FeedView> feeds = views.settings().has(Family.TAG_FEEDS) ? List.of(feed) : List.of();
            pages.add(list("tag.ftlh", tag.name(), tag.path(), tag.posts(), feeds));
        }
    }

    private void series(List<Page> pages) {
        if (views.settings().has(Family.SERIES)) {
            for (Series series : views.edition().site().series()) {
                pages.add(list("series.ftlh", series.name(), series.path(), series.posts(), List.of()));
            }
        }
    }

    private Page list(String template, String name, SitePath path, List<Headline> listed, List<FeedView> feeds) {
        return new Page(
                path.file(),
                template,
                messages(),
                () -> Map.of(
                        "page", heads.page(name, "", path, feeds, null),
                        "site", heads.site(),
                        "feeds", feeds,
                        "entries",
                                listed.stream()
                                        .map(headline -> articles.entry(Objects.requireNonNull(posts.get(headline))))
                                        .toList()));
    }

    private Page archive() {
        SitePath path = new SitePath("/archive/");
        return new Page(path.file(), "archive.ftlh", messages(), () -> {
            Map<Integer, List<Headline>> years = new TreeMap<>(Comparator.reverseOrder());
            views.edition()
                    .site()
                    .posts()
                    .forEach(
                            post -> years.computeIfAbsent(post.published().day().getYear(), year -> new ArrayList<>())
                                    .add(post.headline()));
            return Map.of(
                    "page", heads.page(messages().text("archive.title"), "", path),
                    "site", heads.site(),
                    "years",
                            years.entrySet().stream()
                                    .map(year -> new YearView(year.getKey(), views.headlines(year.getValue())))
                                    .toList());
        });
    }
}
