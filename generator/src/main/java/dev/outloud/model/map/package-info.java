/** The map of the network: who is credited where, laid out on a plane. Stands on {@code model.site}. */
@NullMarked
package dev.outloud.model.map;

import org.jspecify.annotations.NullMarked;
