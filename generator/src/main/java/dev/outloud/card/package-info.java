/**
 * Pictures of quotations and posts. What is to be drawn is decided before any page is made, and costs no more than a hash;
 * drawn is only what the output does not have yet. The only user of Java2D.
 */
@NullMarked
package dev.outloud.card;

import org.jspecify.annotations.NullMarked;
