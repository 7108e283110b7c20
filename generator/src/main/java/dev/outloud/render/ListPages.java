package dev.outloud.render;

import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import dev.outloud.render.view.EntryView;
import dev.outloud.render.view.FeedView;
import dev.outloud.render.view.LabelView;
import dev.outloud.render.view.WeekView;
import dev.outloud.render.view.YearView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The pages that list posts: the stream, tags, series, the archive. */
final class ListPages {
    private final Views views;
    private final Heads heads;
    private final ArticleViews articles;
    private final FeedViews feeds;
    private final Map<Headline, Post> posts = new HashMap<>();

    ListPages(Views views, Heads heads, ArticleViews articles) {
        this.views = views;
        this.heads = heads;
        this.articles = articles;
        this.feeds = new FeedViews(views);
        views.edition().site().posts().forEach(post -> posts.put(post.headline(), post));
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        stream(pages);
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
                values.put(
                        "page",
                        heads.page(
                                heading,
                                settings.tagline(),
                                path,
                                List.of(),
                                number == 1
                                        ? new JsonLd(
                                                        settings,
                                                        views.edition().site().snapshots())
                                                .blog()
                                        : null));
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
            pages.add(list("tag.ftlh", tag.name(), tag.path(), tag.posts(), feeds.tag(tag)));
        }
    }

    private void series(List<Page> pages) {
        if (views.settings().has(Family.SERIES)) {
            for (Series series : views.edition().site().series()) {
                pages.add(
                        isCircle(series)
                                ? circle(series)
                                : list(
                                        "series.ftlh",
                                        series.name(),
                                        series.path(),
                                        series.posts(),
                                        feeds.series(series)));
            }
        }
    }

    private boolean isCircle(Series series) {
        return series.posts().stream().anyMatch(headline -> week(headline) > 0);
    }

    private int week(Headline headline) {
        return Objects.requireNonNull(posts.get(headline))
                .article()
                .document()
                .frontMatter()
                .week();
    }

    /** What is of no week comes before the first one. */
    private Page circle(Series series) {
        List<FeedView> offered = feeds.series(series);
        return new Page(series.path().file(), "circle.ftlh", messages(), () -> {
            Map<Integer, List<EntryView>> weeks = new TreeMap<>();
            Set<Person> people = new LinkedHashSet<>();
            for (Headline headline : series.posts()) {
                Post post = Objects.requireNonNull(posts.get(headline));
                weeks.computeIfAbsent(week(headline), week -> new ArrayList<>()).add(articles.entry(post));
                people.addAll(post.article().authorsInLists());
                people.addAll(post.article().creditedInLists());
            }
            return Map.of(
                    "page", heads.page(series.name(), "", series.path(), offered, null),
                    "site", heads.site(),
                    "feeds", offered,
                    "people", views.people(List.copyOf(people)),
                    "weeks",
                            weeks.entrySet().stream()
                                    .map(week -> new WeekView(week.getKey(), week.getValue()))
                                    .toList());
        });
    }

    private Page list(String template, String name, SitePath path, List<Headline> listed, List<FeedView> offered) {
        return new Page(
                path.file(),
                template,
                messages(),
                () -> Map.of(
                        "page", heads.page(name, "", path, offered, null),
                        "site", heads.site(),
                        "feeds", offered,
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
