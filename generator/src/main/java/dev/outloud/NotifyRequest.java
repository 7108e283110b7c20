package dev.outloud;

import dev.outloud.net.Reach;

/**
 * Whom to tell of what is new, and how. Immutable.
 *
 * @param site the blog
 * @param endpoint of IndexNow, such as {@code https://api.indexnow.org/indexnow}: one engine tells the others
 * @param reach which addresses may be asked
 * @param dryRun whether nothing is sent
 */
public record NotifyRequest(SiteRequest site, String endpoint, Reach reach, boolean dryRun) {}
