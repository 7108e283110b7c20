/**
 * What the blogger has to know: a mistake is a value with its place, a message and a hint, collected to the end of
 * its phase. Used by every stage; knows only {@code text}.
 */
@NullMarked
package dev.outloud.diagnostic;

import org.jspecify.annotations.NullMarked;
