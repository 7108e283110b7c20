/**
 * Where files come in: the blog's folder and the theme become texts and lists of files. Reads, and decides nothing but
 * what is a text and what is not.
 */
@NullMarked
package dev.outloud.source;

import org.jspecify.annotations.NullMarked;
