/**
 * Reads the feeds of the people whom a blog credits, and keeps what they published as files that a build reads. Outer
 * ring: no stage of a build knows it.
 */
@NullMarked
package dev.outloud.follow;

import org.jspecify.annotations.NullMarked;
