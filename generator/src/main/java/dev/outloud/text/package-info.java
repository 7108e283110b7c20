/**
 * The texts that a blogger wrote and places in them: the ground floor, used by every stage and using none.
 * Offsets are UTF-16 indices inside; what a person sees is a 1-based line and column.
 */
@NullMarked
package dev.outloud.text;

import org.jspecify.annotations.NullMarked;
