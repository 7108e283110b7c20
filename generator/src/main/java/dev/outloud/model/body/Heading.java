package dev.outloud.model.body;

/**
 * A heading of a text.
 *
 * @param level 1 to 6, as written
 * @param id its anchor, unique in the text
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
