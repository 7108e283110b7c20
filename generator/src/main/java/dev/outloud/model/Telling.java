package dev.outloud.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a blog tells others that it links to them. Immutable.
 *
 * @param webmentions whether it tells them at all
 * @param since posts from that day on; null for all
 */
public record Telling(boolean webmentions, @Nullable LocalDate since) {
    public static final Telling USUAL = new Telling(true, null);
}
