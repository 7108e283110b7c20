package dev.outloud.model.site;

import dev.outloud.model.FollowedItem;
import dev.outloud.model.Person;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the people of the network published lately, by their feeds. Immutable.
 *
 * @param feeds by the name of the person
 */
public record Reading(List<Followed> feeds) {
    public Reading {
        feeds = List.copyOf(feeds);
    }

    /**
     * Somebody's feed.
     *
     * @param title of the feed; may be empty
     * @param url of the feed
     * @param home what it is the feed of; null if it does not say
     * @param items newest first, at least one
     */
    public record Followed(
            Person person,
            String title,
            String url,
            @Nullable String home,
            List<FollowedItem> items) {
        public Followed {
            items = List.copyOf(items);
        }
    }

    /** One thing that somebody published. */
    public record Entry(Followed feed, FollowedItem item) {
        public Person person() {
            return feed.person();
        }
    }

    /** The newest of all feeds; what two of them have, as blogs of several people do, once. */
    public List<Entry> newest(int most) {
        Set<String> seen = new HashSet<>();
        return feeds.stream()
                .flatMap(feed -> feed.items().stream().limit(most).map(item -> new Entry(feed, item)))
                .sorted(Comparator.comparing((Entry entry) -> entry.item().published())
                        .reversed()
                        .thenComparing(entry -> entry.person().id())
                        .thenComparing(entry -> entry.item().id()))
                .filter(entry -> seen.add(entry.item().url()))
                .limit(most)
                .toList();
    }

    public Optional<Followed> of(Person person) {
        return feeds.stream().filter(feed -> feed.person().equals(person)).findFirst();
    }

    public boolean isEmpty() {
        return feeds.isEmpty();
    }
}
