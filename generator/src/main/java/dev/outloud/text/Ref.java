package dev.outloud.text;

/**
 * A text that somebody wrote, and where: an id to look up, a slug, a title. Immutable.
 *
 * @param value as written, without quotes and surrounding space
 */
public record Ref(String value, Origin at) {}
