/** What a careful reader would notice before publishing: rules on the linked site, and on the finished files. */
@NullMarked
package dev.outloud.check;

import org.jspecify.annotations.NullMarked;
