/** Reads letters that a mail program saved as files. Knows nothing of posts. */
@NullMarked
package dev.outloud.reception.letter;

import org.jspecify.annotations.NullMarked;
