/** Fetches what others say to the posts of a blog, takes in what they wrote in letters and forms, and keeps it as files. Outer ring: no stage of a build knows it. */
@NullMarked
package dev.outloud.reception;

import org.jspecify.annotations.NullMarked;
