/** Makes the first files of a blog, in the outer ring: nothing of a build knows it. */
@NullMarked
package dev.outloud.starter;

import org.jspecify.annotations.NullMarked;
