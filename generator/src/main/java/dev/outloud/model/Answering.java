package dev.outloud.model;

import org.jspecify.annotations.Nullable;

/**
 * How readers may answer a blog. Immutable.
 *
 * @param webmention the address that takes webmentions for it; null for none
 * @param mail an address for letters; null for none
 */
public record Answering(
        @Nullable String webmention, @Nullable String mail) {
    public static final Answering NONE = new Answering(null, null);
}
