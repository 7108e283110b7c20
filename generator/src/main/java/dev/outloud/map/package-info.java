/**
 * Draws the network: a {@link dev.outloud.model.site.Site} in, dots and lines on a plane out. Stands beside the pages' other
 * sources and knows nothing of HTML. What it draws depends on the site alone, to the last digit.
 */
@NullMarked
package dev.outloud.map;

import org.jspecify.annotations.NullMarked;
