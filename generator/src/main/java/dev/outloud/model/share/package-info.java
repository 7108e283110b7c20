/** The share kit: texts written in advance for each network. Made by {@code share}, shown by {@code render}. */
@NullMarked
package dev.outloud.model.share;

import org.jspecify.annotations.NullMarked;
