package dev.outloud.render.view;

/**
 * One text of a snippet.
 */
public record PartView(String id, String text, int length) {}
