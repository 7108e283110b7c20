/** Where files go out: only bytes that changed are written, and what an earlier build wrote and this one did not goes. */
@NullMarked
package dev.outloud.output;

import org.jspecify.annotations.NullMarked;
