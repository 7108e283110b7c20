package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says.
 *
 * @param title of the page itself
 * @param canonical absolute address
 * @param type for Open Graph
 * @param indexed whether search engines may list it
 * @param gone whether it stands in the place of one that is no more
 * @param image absolute address; null for none
 * @param creator fediverse handle of the author; null for none
 * @param licensed whether what it shows is under a licence of its own, not that of the site
 * @param data JSON-LD; null for none
 * @param published ISO moment; null for none
 */
public record PageView(
        String title,
        String heading,
        String description,
        String canonical,
        String path,
        String language,
        String direction,
        String type,
        boolean indexed,
        boolean gone,
        @Nullable PictureView image,
        @Nullable String creator,
        @Nullable DateView published,
        List<FeedView> feeds,
        boolean licensed,
        @Nullable Markup data) {
    public PageView {
        feeds = List.copyOf(feeds);
    }
}
