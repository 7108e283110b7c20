package dev.outloud;

/**
 * What was made. Immutable.
 *
 * @param file in the blog's folder
 * @param text what was written into it: the whole file, or the entry at its end
 * @param use how a post refers to it, such as {@code [@half-done]}; empty for a post or page
 */
public record EntryReport(String file, String text, String use) {}
