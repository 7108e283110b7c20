package dev.outloud;

import java.nio.file.Path;

/**
 * What to bring into a blog. Immutable.
 *
 * @param site the blog
 * @param file that is to be read
 * @param dryRun whether nothing is written
 */
public record ImportRequest(SiteRequest site, Path file, boolean dryRun) {}
