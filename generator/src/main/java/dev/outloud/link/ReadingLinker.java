package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Family;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedItem;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.site.Reading;
import dev.outloud.model.site.Reading.Followed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out whose the kept feeds are. Those of people who are not listed, or whom nobody follows any more, stay unread. */
final class ReadingLinker {
    private final Settings settings;
    private final Directory directory;
    private final Diagnostics diagnostics;

    ReadingLinker(Settings settings, Directory directory, Diagnostics diagnostics) {
        this.settings = settings;
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    Reading link(List<FollowedFeed> kept) {
        settings.following().without().forEach(id -> directory.check(id, diagnostics));
        if (!settings.has(Family.READING)) {
            return new Reading(Map.of());
        }
        Map<String, Followed> feeds = new TreeMap<>();
        for (FollowedFeed feed : kept) {
            Person person = directory.byId(feed.person()).orElse(null);
            if (person != null
                    && feed.feed() != null
                    && isShown(person)
                    && !feed.items().isEmpty()) {
                // What lies under a former id counts only as long as there is nothing under the present one.
                boolean isPresent = feed.person().equals(person.id());
                feeds.merge(
                        person.id(),
                        followed(person, feed, feed.feed()),
                        (first, second) -> isPresent ? second : first);
            }
        }
        Map<String, Followed> byName = new LinkedHashMap<>();
        feeds.values().stream()
                .sorted(Comparator.comparing(
                        followed -> Names.folded(followed.person().displayName())))
                .forEach(followed -> byName.put(followed.person().id(), followed));
        return new Reading(byName);
    }

    private boolean isShown(Person person) {
        return person.consent().list() && settings.following().has(person);
    }

    private Followed followed(Person person, FollowedFeed feed, String url) {
        List<FollowedItem> items = feed.items().stream().map(this::shown).toList();
        return new Followed(person, directory.shown(feed.title()), url, feed.home(), items);
    }

    /** What others write of people names them in the form that they agreed to here. */
    private FollowedItem shown(FollowedItem item) {
        return new FollowedItem(
                item.id(),
                item.url(),
                directory.shown(item.title()),
                directory.shown(item.summary()),
                item.published(),
                item.language(),
                item.tags());
    }
}
