package dev.outloud.feed;

import dev.outloud.model.SitePath;
import dev.outloud.model.site.Post;
import java.util.List;

/**
 * One feed to write.
 *
 * @param path where it is published
 * @param home the page that it belongs to
 * @param posts newest first, as many as the feed holds
 */
record Channel(SitePath path, String title, String description, SitePath home, List<Post> posts) {
    Channel {
        posts = List.copyOf(posts);
    }
}
