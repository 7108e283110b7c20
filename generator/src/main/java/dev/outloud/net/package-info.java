/**
 * The only way out to the network, for the goals that say so: one gateway with manners and limits. Outer ring: no stage
 * of a build knows it.
 */
@NullMarked
package dev.outloud.net;

import org.jspecify.annotations.NullMarked;
