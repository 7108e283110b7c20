/**
 * Brings into a blog what its author has elsewhere. Outer ring: no stage of a build knows it, and nothing of a blog is
 * overwritten.
 */
@NullMarked
package dev.outloud.importer;

import org.jspecify.annotations.NullMarked;
