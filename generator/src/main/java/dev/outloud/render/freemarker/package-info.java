/** Templates by FreeMarker, shut to everything but the views. The only user of FreeMarker. */
@NullMarked
package dev.outloud.render.freemarker;

import org.jspecify.annotations.NullMarked;
