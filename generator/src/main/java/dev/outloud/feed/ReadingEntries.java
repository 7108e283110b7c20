package dev.outloud.feed;

import dev.outloud.feed.FeedEntry.Source;
import dev.outloud.model.FollowedItem;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Reading;
import dev.outloud.model.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entries of what others published: their beginnings, with whose they are, and links that lead to them. */
final class ReadingEntries {
    private final Site site;
    private final SiteUrl url;

    ReadingEntries(Site site) {
        this.site = site;
        this.url = site.url();
    }

    /** The newest, each id once. */
    List<FeedEntry> newest() {
        Set<String> ids = new HashSet<>();
        return site.reading().newest(site.settings().following().size()).stream()
                .map(this::make)
                .filter(entry -> ids.add(entry.id()))
                .toList();
    }

    private FeedEntry make(Reading.Entry entry) {
        FollowedItem item = entry.item();
        Reading.Followed feed = entry.feed();
        PublicationDate date =
                new PublicationDate(item.published().atZone(site.settings().timezone()), false);
        String language = item.language() == null ? site.settings().language().toLanguageTag() : item.language();
        String title = feed.title().isEmpty() ? Urls.shown(feed.url()) : feed.title();
        return new FeedEntry(
                Urls.isWeb(item.id()) ? Urls.encoded(item.id()) : item.url(),
                item.url(),
                item.title(),
                language,
                date,
                date,
                item.summary(),
                html(entry, title),
                List.of(FeedPerson.of(feed.person(), url)),
                List.of(),
                item.tags(),
                null,
                List.of(),
                null,
                new Source(title, Urls.encoded(feed.url()), feed.home()));
    }

    private String html(Reading.Entry entry, String title) {
        Reading.Followed feed = entry.feed();
        String home = feed.home() == null ? Urls.encoded(feed.url()) : feed.home();
        String name = FeedBodies.escaped(feed.person().displayName());
        String person = feed.person()
                .path()
                .map(path -> "<a href=\"" + FeedBodies.escaped(url.absolute(path)) + "\">" + name + "</a>")
                .orElse(name);
        String summary = FeedBodies.escaped(entry.item().summary());
        return (summary.isEmpty() ? "" : "<p>" + summary + "</p>\n")
                + "<p>— " + person + ", <a href=\"" + FeedBodies.escaped(home) + "\">" + FeedBodies.escaped(title)
                + "</a></p>\n";
    }
}
