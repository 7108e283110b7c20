/**
 * BibTeX and RIS as the same values as CSL-JSON, so that one reader makes resources of all of them. The only user of
 * the libraries that read them.
 */
@NullMarked
package dev.outloud.parse.bibliography;

import org.jspecify.annotations.NullMarked;
