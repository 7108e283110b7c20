/**
 * Tells others what is new on a published blog, and remembers what they were told. Outer ring: no stage of a build knows it.
 */
@NullMarked
package dev.outloud.notification;

import org.jspecify.annotations.NullMarked;
