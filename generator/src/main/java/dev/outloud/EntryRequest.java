package dev.outloud;

import dev.outloud.net.Reach;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something new for a blog. Immutable.
 *
 * @param folder of the blog
 * @param type {@code post}, {@code page}, {@code person} or {@code resource}; null if nobody said
 * @param title of it, or somebody's name; null if nobody said
 * @param url of a resource or person, whose page says what is not said here; null if there is none
 * @param reach which addresses may be asked
 * @param now what a post is dated by
 */
public record EntryRequest(
        Path folder,
        @Nullable String type,
        @Nullable String title,
        @Nullable String url,
        Reach reach,
        Instant now) {
    /** What a type may be. */
    public static final List<String> TYPES = List.of("post", "page", "person", "resource");
}
