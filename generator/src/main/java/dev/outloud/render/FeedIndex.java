package dev.outloud.render;

import dev.outloud.model.Family;
import dev.outloud.model.SitePath;
import dev.outloud.render.view.FeedLinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page that tells people what a feed is and lists all that the site has. */
final class FeedIndex {
    private final Views views;

    FeedIndex(Views views) {
        this.views = views;
    }

    Map<String, Object> values() {
        return Map.of("whole", whole(), "tagged", tagged(), "personal", personal());
    }

    private List<FeedLinkView> whole() {
        List<FeedLinkView> feeds = new ArrayList<>();
        feeds.add(feed("RSS", "/feed.xml"));
        if (views.settings().has(Family.ATOM)) {
            feeds.add(feed("Atom", "/atom.xml"));
        }
        if (views.settings().has(Family.JSON)) {
            feeds.add(feed("JSON Feed", "/feed.json"));
        }
        if (views.settings().has(Family.OPML)) {
            feeds.add(feed(views.messages().text("feeds.opml"), "/network.opml"));
        }
        return feeds;
    }

    private List<FeedLinkView> tagged() {
        if (!views.settings().has(Family.TAG_FEEDS)) {
            return List.of();
        }
        return views.edition().site().tags().stream()
                .map(tag -> feed(
                        views.messages().text("feed.tag", tag.name()),
                        tag.path().value() + "feed.xml"))
                .toList();
    }

    /** Those of authors, and of everybody whom a post credits. */
    private List<FeedLinkView> personal() {
        List<FeedLinkView> feeds = new ArrayList<>();
        if (views.settings().has(Family.PERSON_FEEDS)) {
            views.edition().site().listed().forEach(attribution -> {
                String name = attribution.person().displayName();
                String home = "/people/" + attribution.person().id() + "/";
                if (!attribution.credits().isEmpty()) {
                    feeds.add(feed(views.messages().text("feed.credited", name), home + "credited.xml"));
                }
                if (!attribution.written().isEmpty()) {
                    feeds.add(feed(views.messages().text("feed.written", name), home + "written.xml"));
                }
            });
        }
        return feeds;
    }

    private FeedLinkView feed(String text, String path) {
        SitePath published = new SitePath(path);
        return new FeedLinkView(text, views.href(published), views.url().absolute(published));
    }
}
