package dev.outloud.model.body;

import dev.outloud.text.Span;

/**
 * A link in a text.
 *
 * @param target as written: an address, a path, {@code other-post.md#part}, or a title between {@code [[ ]]}
 * @param wiki whether it was written as {@code [[target]]}
 * @param at the target itself
 */
public record LinkMark(String target, boolean wiki, Span at) {}
