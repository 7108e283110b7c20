package dev.outloud;

import dev.outloud.net.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Which of the network's feeds to read, and how. Immutable.
 *
 * @param site the blog; its {@code now} is the date of what has none
 * @param only a part of the ids or addresses to ask for; empty for all
 * @param reach which addresses may be asked
 * @param token for the service that takes webmentions; null if there is none, and nothing is fetched from it
 */
public record SyncRequest(
        SiteRequest site,
        String only,
        Reach reach,
        @Nullable String token) {}
