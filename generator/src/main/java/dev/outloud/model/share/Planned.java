package dev.outloud.model.share;

import dev.outloud.model.share.ShareKit.PostSnippets;
import java.time.ZonedDateTime;

/**
 * When a text is to go out. Immutable.
 *
 * @param at in the zone of the cadence
 */
public record Planned(ZonedDateTime at, PostSnippets post, Snippet snippet) {}
