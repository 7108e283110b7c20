package dev.outloud.render;

import dev.outloud.model.Family;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import dev.outloud.render.view.FeedView;
import java.util.ArrayList;
import java.util.List;

/** The feeds of a site, as pages offer them. One that is switched off, or that nothing is in yet, is not offered. */
final class FeedViews {
    private static final String RSS = "application/rss+xml";

    private final Views views;

    FeedViews(Views views) {
        this.views = views;
    }

    /** Those of the whole blog. */
    List<FeedView> blog() {
        String title = views.settings().title();
        List<FeedView> feeds = new ArrayList<>();
        feeds.add(feed(title + " (RSS)", "/feed.xml", RSS));
        if (views.settings().has(Family.ATOM)) {
            feeds.add(feed(title + " (Atom)", "/atom.xml", "application/atom+xml"));
        }
        if (views.settings().has(Family.JSON)) {
            feeds.add(feed(title + " (JSON Feed)", "/feed.json", "application/feed+json"));
        }
        return feeds;
    }

    List<FeedView> tag(Tag tag) {
        return offered(Family.TAG_FEEDS, views.messages().text("feed.tag", tag.name()), tag.path(), "feed.xml");
    }

    List<FeedView> series(Series series) {
        return offered(Family.SERIES, views.messages().text("feed.series", series.name()), series.path(), "feed.xml");
    }

    List<FeedView> quotations() {
        return offered(Family.QUOTES, views.messages().text("quotes.title"), new SitePath("/quotes/"), "feed.xml");
    }

    List<FeedView> reading() {
        return views.edition().site().reading().isEmpty()
                ? List.of()
                : offered(
                        Family.READING, views.messages().text("reading.title"), new SitePath("/reading/"), "feed.xml");
    }

    /** Offered once there is a word of anybody's in it. */
    List<FeedView> replies() {
        boolean isAny = views.edition().site().replies().byPost().values().stream()
                .flatMap(List::stream)
                .flatMap(Said::all)
                .anyMatch(said -> !said.reply().html().isEmpty());
        return isAny ? List.of(feed(views.messages().text("replies.title"), "/replies/feed.xml", RSS)) : List.of();
    }

    List<FeedView> person(Attribution attribution) {
        SitePath home = attribution.person().path().orElseThrow();
        String name = attribution.person().displayName();
        List<FeedView> feeds = new ArrayList<>();
        if (!attribution.credits().isEmpty()) {
            String title = views.messages().text("feed.credited", name);
            feeds.addAll(offered(Family.PERSON_FEEDS, title, home, "credited.xml"));
        }
        if (!attribution.written().isEmpty()) {
            String title = views.messages().text("feed.written", name);
            feeds.addAll(offered(Family.PERSON_FEEDS, title, home, "written.xml"));
        }
        return feeds;
    }

    private List<FeedView> offered(Family family, String title, SitePath home, String file) {
        return views.settings().has(family) ? List.of(feed(title, home.value() + file, RSS)) : List.of();
    }

    private FeedView feed(String title, String path, String type) {
        SitePath published = new SitePath(path);
        String url = views.url().absolute(published);
        return new FeedView(title, views.href(published), url, url.replaceFirst("^https?", "feed"), type);
    }
}
