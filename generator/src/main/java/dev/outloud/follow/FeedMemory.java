package dev.outloud.follow;

import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedFeed.Trouble;
import dev.outloud.model.FollowedItem;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a feed, by what was kept before and what came now. Immutable.
 *
 * @param now the moment of the run
 */
record FeedMemory(Subscription of, Instant now) {
    private static final Duration MONTH = Duration.ofDays(30);

    /** Items of one feed: the newest. */
    private static final int KEPT = 500;

    /**
     * A feed with what is new in it.
     *
     * @param isNew whether anything is said otherwise than before
     * @param added items that were not there before
     */
    record Merged(FollowedFeed feed, boolean isNew, int added) {}

    /** What a feed no longer has stays; what it has counts as it says it now. */
    Merged with(ReadFeed read, String address, Received received) {
        List<FollowedItem> before = before();
        Map<String, FollowedItem> items = new LinkedHashMap<>();
        before.forEach(item -> items.put(item.id(), item));
        for (FollowedItem item : read.items()) {
            items.merge(item.id(), item, FeedMemory::newer);
        }
        FollowedFeed all = new FollowedFeed(
                of.person().id(),
                address,
                read.title(),
                read.home(),
                received.header("etag").orElse(null),
                received.header("last-modified").orElse(null),
                null,
                List.copyOf(items.values()));
        FollowedFeed kept = all.newest(KEPT);
        return new Merged(kept, !kept.items().equals(before), items.size() - before.size());
    }

    /** An item without a date of its own stays where it was when it was found. */
    private static FollowedItem newer(FollowedItem known, FollowedItem item) {
        return new FollowedItem(
                item.id(), item.url(), item.title(), item.summary(), known.published(), item.language(), item.tags());
    }

    /** That the page of the person names no feed. */
    FollowedFeed without(String why) {
        return new FollowedFeed(of.person().id(), null, "", null, null, null, trouble(why, MONTH), List.of());
    }

    /** That the page of the person could not be read, so that nobody knows whether it names one. */
    FollowedFeed unseen(Failed failed) {
        return new FollowedFeed(
                of.person().id(), null, "", null, null, null, trouble(failed.words(), failed.rest()), List.of());
    }

    /** Nothing of what was kept gets lost. */
    FollowedFeed failing(String address, Trouble trouble) {
        FollowedFeed known = of.known();
        // Marks of another address would let a server say that nothing changed.
        FollowedFeed same = known != null && address.equals(known.feed()) ? known : null;
        return new FollowedFeed(
                of.person().id(),
                address,
                known == null ? "" : known.title(),
                known == null ? null : known.home(),
                same == null ? null : same.etag(),
                same == null ? null : same.lastModified(),
                trouble,
                before());
    }

    /** The same without any trouble. */
    FollowedFeed mended(FollowedFeed known) {
        return new FollowedFeed(
                known.person(),
                known.feed(),
                known.title(),
                known.home(),
                known.etag(),
                known.lastModified(),
                null,
                known.items());
    }

    /**
     * That it cannot be read, since when and why.
     *
     * @param rest how long its server wants to be left alone; null if it does not say
     */
    Trouble trouble(String why, @Nullable Duration rest) {
        FollowedFeed known = of.known();
        Trouble earlier = known == null ? null : known.trouble();
        LocalDate since = earlier == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : earlier.since();
        return new Trouble(since, why, rest == null ? null : now.plus(rest));
    }

    private List<FollowedItem> before() {
        FollowedFeed known = of.known();
        return known == null ? List.of() : known.items();
    }
}
