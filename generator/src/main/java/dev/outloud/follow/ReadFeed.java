package dev.outloud.follow;

import dev.outloud.model.FollowedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says. Immutable.
 *
 * @param title may be empty
 * @param home what it is the feed of; null if it does not say
 * @param items those that can be kept, in its order
 */
record ReadFeed(String title, @Nullable String home, List<FollowedItem> items) {
    ReadFeed {
        items = List.copyOf(items);
    }
}
