/** How much of the credit that is due a site gives, and where it is missing. Between linking and the first gate. */
@NullMarked
package dev.outloud.coverage;

import org.jspecify.annotations.NullMarked;
