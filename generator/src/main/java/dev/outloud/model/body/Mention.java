package dev.outloud.model.body;

import dev.outloud.text.Span;

/**
 * {@code @ada-lovelace} in a text.
 *
 * @param id as written, without the at sign
 * @param at the whole, at sign included
 */
public record Mention(String id, Span at) {}
