/**
 * What {@code parse} makes of each source by itself: values with the places where they were written, names not yet
 * looked up. {@code link} turns them into the site.
 */
@NullMarked
package dev.outloud.model.document;

import org.jspecify.annotations.NullMarked;
