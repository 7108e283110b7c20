package dev.outloud.feed;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.site.Post;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The dates of feeds come from the posts alone, so that a build without a change changes no byte. */
final class FeedDates {
    private FeedDates() {}

    /** When a post last changed. */
    static PublicationDate changed(Post post) {
        PublicationDate updated = post.updated();
        return updated == null ? post.published() : updated;
    }

    /** When any of them last changed; empty if there are none. */
    static Optional<PublicationDate> latest(List<Post> posts) {
        return posts.stream().map(FeedDates::changed).max(Comparator.naturalOrder());
    }

    static Date date(PublicationDate date) {
        return Date.from(date.moment().toInstant());
    }
}
