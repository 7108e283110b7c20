/** The goals: parameters in, one call of the generator, diagnostics out to Maven's log. Decides nothing itself. */
@NullMarked
package dev.outloud.maven;

import org.jspecify.annotations.NullMarked;
