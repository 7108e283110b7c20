/**
 * Compares each quotation with the kept text of its source: whether the words are there, how they differ, and by which
 * directive a browser finds them. Between {@code link} and {@code edition}; pure.
 */
@NullMarked
package dev.outloud.verification;

import org.jspecify.annotations.NullMarked;
