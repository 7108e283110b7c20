package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text and where it leads.
 *
 * @param href null for plain text
 */
public record LinkView(String text, @Nullable String href) {}
