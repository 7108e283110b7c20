/**
 * A written text seen from outside its syntax: what it mentions, cites, quotes, shows and links to, and how it becomes
 * HTML once those are known. {@code parse.markdown} implements it; nobody else knows its syntax tree.
 */
@NullMarked
package dev.outloud.model.body;

import org.jspecify.annotations.NullMarked;
