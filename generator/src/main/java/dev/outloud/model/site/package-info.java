/**
 * The linked site: who is quoted, cited and mentioned where, with everything looked up. Made by {@code link}, read by
 * all behind it; knows the texts as written below it and no stage.
 */
@NullMarked
package dev.outloud.model.site;

import org.jspecify.annotations.NullMarked;
