package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * The three questions that an author answers first; an answer may be missing.
 */
public record PurposeView(
        @Nullable String goal,
        @Nullable String help,
        @Nullable String contribution) {}
