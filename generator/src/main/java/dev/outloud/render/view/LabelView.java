package dev.outloud.render.view;

/**
 * A tag or series in a list.
 */
public record LabelView(String name, String href, int count) {}
