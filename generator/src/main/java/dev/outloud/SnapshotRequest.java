package dev.outloud;

import dev.outloud.net.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Which cited pages to keep, and how. Immutable.
 *
 * @param site the blog; its {@code now} is the moment that new snapshots are of
 * @param only a part of the addresses to ask for; empty for all
 * @param reach which addresses may be asked
 * @param archive address of a public archive that is to keep copies, such as {@code https://web.archive.org}; null for
 *     none
 */
public record SnapshotRequest(
        SiteRequest site,
        String only,
        Reach reach,
        @Nullable String archive) {}
