/** How long blogs of 100 to 100,000 posts take. Not published, and no part of the default build. */
@NullMarked
package dev.outloud.benchmark;

import org.jspecify.annotations.NullMarked;
