/**
 * Outloud's generator: {@code SiteGenerator} turns a {@link dev.outloud.SiteRequest} into a site and a
 * {@link dev.outloud.SiteReport}. This package is the whole way in; it wires the stages and knows all of them.
 */
@NullMarked
package dev.outloud;

import org.jspecify.annotations.NullMarked;
