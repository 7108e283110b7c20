/**
 * Keeps the readable text of cited pages in the blog's folder, for the goal that may use the network. A build only reads
 * the files. Outer ring: no stage of a build knows it.
 */
@NullMarked
package dev.outloud.snapshot;

import org.jspecify.annotations.NullMarked;
