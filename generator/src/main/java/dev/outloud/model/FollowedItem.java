package dev.outloud.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody published, as their feed tells of it: plain texts, without any markup. Immutable.
 *
 * @param id what their feed knows it by
 * @param url of the Web
 * @param title never empty
 * @param summary its beginning, or what they say that it is about; may be empty
 * @param published by their feed, or else when it was found there
 * @param language its tag; null if the feed does not say
 * @param tags as they write them
 */
public record FollowedItem(
        String id,
        String url,
        String title,
        String summary,
        Instant published,
        @Nullable String language,
        List<String> tags) {
    public FollowedItem {
        tags = List.copyOf(tags);
        if (!Urls.isWeb(url)) {
            throw new IllegalArgumentException("no address of the Web: " + url);
        }
    }
}
