package dev.outloud.render.view;

import java.util.List;

/**
 * Somebody whose feed the blog follows.
 *
 * @param id unique on the page
 * @param home of what it is the feed of, or the feed itself
 * @param feed address of the feed
 * @param items the newest
 */
public record FollowedView(String id, PersonView person, LinkView home, String feed, List<ReadingView> items) {
    public FollowedView {
        items = List.copyOf(items);
    }
}
