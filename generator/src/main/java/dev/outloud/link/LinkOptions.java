package dev.outloud.link;

import java.time.Instant;

/**
 * What decides which posts are published.
 *
 * @param now posts dated later wait
 * @param drafts whether drafts are published
 * @param future whether posts that should wait are published
 */
public record LinkOptions(Instant now, boolean drafts, boolean future) {}
