/** Reads what pages of others say about themselves, in the outer ring: works by their metadata, people by their h-card. */
@NullMarked
package dev.outloud.metadata;

import org.jspecify.annotations.NullMarked;
