package dev.outloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A licence as a page shows it. Immutable.
 *
 * @param name the name that people know, or the words of the author
 * @param url the address of its text; null if it is not known
 */
public record License(String name, @Nullable String url) {}
