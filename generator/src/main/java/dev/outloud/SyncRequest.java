package dev.outloud;

import dev.outloud.net.Reach;

/**
 * Which of the network's feeds to read, and how. Immutable.
 *
 * @param site the blog; its {@code now} is the date of what has none
 * @param only a part of the ids or addresses to ask for; empty for all
 * @param reach which addresses may be asked
 */
public record SyncRequest(SiteRequest site, String only, Reach reach) {}
