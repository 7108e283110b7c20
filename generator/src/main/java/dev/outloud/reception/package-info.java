/** Fetches what others say to the posts of a blog, and keeps it as files. Outer ring: no stage of a build knows it. */
@NullMarked
package dev.outloud.reception;

import org.jspecify.annotations.NullMarked;
