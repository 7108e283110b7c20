package dev.outloud;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to bring into a blog. Immutable.
 *
 * @param site the blog
 * @param from what kind of file it is: {@code opml}, a list of feeds; null if nobody said
 * @param file that is to be read; null if nobody said
 * @param dryRun whether nothing is written
 */
public record ImportRequest(
        SiteRequest site, @Nullable String from, @Nullable Path file, boolean dryRun) {}
