/** Citations and bibliographies as text. Knows the model, and nothing of pages. */
@NullMarked
package dev.outloud.citation;

import org.jspecify.annotations.NullMarked;
