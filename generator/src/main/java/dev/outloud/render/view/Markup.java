package dev.outloud.render.view;

/**
 * HTML that is finished: shown as it is.
 */
public record Markup(String html) {}
