package dev.outloud.follow;

import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Person;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.model.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out whose feeds a blog follows: everybody's who is listed with one, or with a page that may name one. */
public final class Subscriptions {
    private Subscriptions() {}

    /**
     * One for each person, by id. Nobody who wants to be in no list is among them, and no feed of the blog itself.
     *
     * @param known all that is kept of feeds
     * @param only a part of the id or address; empty for all
     */
    public static List<Subscription> of(Site site, List<PersonEntry> people, List<FollowedFeed> known, String only) {
        Map<String, FollowedFeed> kept = new TreeMap<>();
        known.forEach(feed -> kept.putIfAbsent(feed.person(), feed));
        Set<String> seen = new HashSet<>();
        return people.stream()
                .filter(entry -> seen.add(entry.person().id()))
                .filter(entry -> isWanted(entry.person(), site))
                .map(entry -> Subscription.of(entry.person(), entry.at(), kept(entry.person(), kept)))
                .filter(subscription -> subscription.person().id().contains(only)
                        || subscription.address().contains(only))
                .toList();
    }

    private static boolean isWanted(Person person, Site site) {
        boolean isAgreed =
                person.consent().list() && site.settings().following().has(person);
        // Whoever writes here has this blog for a page, or says which other feed is theirs.
        String address = person.feed() != null ? person.feed() : person.author() ? null : person.url();
        return isAgreed && address != null && site.url().path(address).isEmpty();
    }

    /** Under a former id, too. */
    private static @Nullable FollowedFeed kept(Person person, Map<String, FollowedFeed> kept) {
        return Stream.concat(Stream.of(person.id()), person.formerIds().stream())
                .map(kept::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
