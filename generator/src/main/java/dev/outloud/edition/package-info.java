/**
 * Between linking and everything that shows text: each body becomes HTML and each resource a bibliography entry, once.
 */
@NullMarked
package dev.outloud.edition;

import org.jspecify.annotations.NullMarked;
