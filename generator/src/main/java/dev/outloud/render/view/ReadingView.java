package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody else published.
 *
 * @param summary may be empty
 * @param language in which it is; null if nobody says
 */
public record ReadingView(
        PersonView person,
        String title,
        String href,
        String summary,
        @Nullable String language,
        DateView date) {}
