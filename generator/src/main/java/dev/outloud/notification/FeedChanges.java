package dev.outloud.notification;

import dev.outloud.model.Family;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Edition;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The feeds of the blog, of which hubs are told. */
final class FeedChanges {
    private FeedChanges() {}

    /** Their addresses. */
    static Set<String> feeds(Settings settings) {
        Set<String> feeds = new TreeSet<>();
        feeds.add(settings.url().absolute(new SitePath("/feed.xml")));
        if (settings.has(Family.ATOM)) {
            feeds.add(settings.url().absolute(new SitePath("/atom.xml")));
        }
        if (settings.has(Family.JSON)) {
            feeds.add(settings.url().absolute(new SitePath("/feed.json")));
        }
        return feeds;
    }

    /** Each with a mark of all posts, since it changes with any of them. */
    static List<Outgoing> of(Edition edition, String hub) {
        String mark = Outgoing.mark(edition.site().posts().parallelStream()
                .map(post -> post.path().value() + " " + post.changed() + " " + post.title() + " "
                        + Outgoing.mark(edition.body(post.article()).content().markup()))
                .collect(Collectors.joining("\n")));
        return feeds(edition.site().settings()).stream()
                .map(feed -> new Outgoing(feed, mark, new TreeSet<>(Set.of(hub)), new SourcePath("site.yml")))
                .toList();
    }
}
