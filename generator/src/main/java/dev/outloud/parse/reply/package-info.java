/** Takes what strangers write and lets through what can do no harm. */
@NullMarked
package dev.outloud.parse.reply;

import org.jspecify.annotations.NullMarked;
