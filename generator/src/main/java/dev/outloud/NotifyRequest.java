package dev.outloud;

/**
 * Whom to tell of what is new, and how. Immutable.
 *
 * @param site the blog
 * @param endpoint of IndexNow, such as {@code https://api.indexnow.org/indexnow}: one engine tells the others
 * @param allowsPrivate whether addresses of this machine and its network may be asked
 * @param dryRun whether nothing is sent
 */
public record NotifyRequest(SiteRequest site, String endpoint, boolean allowsPrivate, boolean dryRun) {}
