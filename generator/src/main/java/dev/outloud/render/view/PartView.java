package dev.outloud.render.view;

/**
 * One text of a snippet.
 *
 * @param rows lines that it takes, more or less
 */
public record PartView(String id, String text, int length, int rows) {}
