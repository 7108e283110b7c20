/** Reads what services took in forms for a blog and handed on as files. Knows nothing of posts. */
@NullMarked
package dev.outloud.reception.form;

import org.jspecify.annotations.NullMarked;
