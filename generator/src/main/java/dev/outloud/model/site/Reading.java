package dev.outloud.model.site;

import dev.outloud.model.FollowedItem;
import dev.outloud.model.Person;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the people of the network published lately, by their feeds. Immutable.
 *
 * @param byPerson by the id of the person, in the order of their names
 */
public record Reading(Map<String, Followed> byPerson) {
    public Reading {
        byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
    }

    /** One for each person, by their names. */
    public Collection<Followed> feeds() {
        return byPerson.values();
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
        return feeds().stream()
                .flatMap(feed -> feed.items().stream().limit(most).map(item -> new Entry(feed, item)))
                .sorted(Comparator.comparing((Entry entry) -> entry.item().published())
                        .reversed()
                        .thenComparing(entry -> entry.person().id())
                        .thenComparing(entry -> entry.item().id()))
                .filter(entry ->
                        seen.add(entry.item().url() + " " + entry.item().title()))
                .limit(most)
                .toList();
    }

    public Optional<Followed> of(Person person) {
        return Optional.ofNullable(byPerson.get(person.id()));
    }

    public boolean isEmpty() {
        return byPerson.isEmpty();
    }
}
