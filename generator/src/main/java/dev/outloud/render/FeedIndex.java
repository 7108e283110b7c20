package dev.outloud.render;

import dev.outloud.model.SitePath;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Site;
import dev.outloud.render.view.LinkView;
import java.util.List;
import java.util.Map;

/** The page that tells people what a feed is and lists all that the site has. */
final class FeedIndex {
    private final Views views;
    private final FeedViews feeds;

    FeedIndex(Views views) {
        this.views = views;
        this.feeds = new FeedViews(views);
    }

    Map<String, Object> values() {
        Site site = views.edition().site();
        return Map.of(
                "whole", feeds.blog(),
                "readers", readers(),
                "quoted", feeds.quotations(),
                "read", feeds.reading(),
                "said", feeds.replies(),
                "tagged",
                        site.tags().stream()
                                .map(feeds::tag)
                                .flatMap(List::stream)
                                .toList(),
                "serial",
                        site.series().stream()
                                .map(feeds::series)
                                .flatMap(List::stream)
                                .toList(),
                "personal",
                        site.listed().stream()
                                .map(feeds::person)
                                .flatMap(List::stream)
                                .toList());
    }

    /** Readers on the Web that take an address with a click. */
    private List<LinkView> readers() {
        String feed = Urls.encodedValue(views.url().absolute(new SitePath("/feed.xml")));
        return List.of(
                new LinkView("Feedbin", "https://feedbin.com/?subscribe=" + feed),
                new LinkView("Feedly", "https://feedly.com/i/subscription/feed%2F" + feed),
                new LinkView("Inoreader", "https://www.inoreader.com/?add_feed=" + feed),
                new LinkView("NewsBlur", "https://www.newsblur.com/?url=" + feed),
                new LinkView("The Old Reader", "https://theoldreader.com/feeds/subscribe?url=" + feed));
    }
}
