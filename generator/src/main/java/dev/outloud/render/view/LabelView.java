package dev.outloud.render.view;

/**
 * A tag, series or person in a list.
 */
public record LabelView(String name, String href, int count) {}
