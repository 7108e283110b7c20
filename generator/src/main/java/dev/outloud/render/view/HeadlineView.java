package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * An article as other pages name it.
 *
 * @param date null for a page
 */
public record HeadlineView(
        String title, String href, @Nullable DateView date) {}
