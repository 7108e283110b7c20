package dev.outloud;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Everything that a build depends on besides the files it reads. Immutable.
 *
 * @param contentDirectory the blog's folder, with {@code site.yml} in it
 * @param outputDirectory where {@code site/}, {@code share/} and {@code site-report.json} are written
 * @param theme class loader that has the theme's files; the blog's own files replace them
 * @param now the moment that decides which posts are due; nothing else reads a clock
 * @param drafts whether drafts are published
 * @param future whether posts of a later date are published
 * @param strict whether warnings fail the build
 * @param cards whether pictures of quotations and posts are drawn, if the blog wants any
 */
public record SiteRequest(
        Path contentDirectory,
        Path outputDirectory,
        ClassLoader theme,
        Instant now,
        boolean drafts,
        boolean future,
        boolean strict,
        boolean cards) {}
