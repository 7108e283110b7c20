package dev.outloud.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to.
 *
 * @param tag may be tagged in snippets
 * @param list has a page, a feed and a place in indexes
 * @param webmention may be sent webmentions (written {@code notify})
 * @param nameAs the form in which the name is shown, if not in full
 */
public record Consent(
        boolean tag,
        boolean list,
        boolean webmention,
        @Nullable String nameAs) {
    public static final Consent FULL = new Consent(true, true, true, null);
}
