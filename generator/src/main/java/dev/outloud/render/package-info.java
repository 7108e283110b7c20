/** The edition becomes pages: views of finished values, and templates that show them. Pages are made in parallel. */
@NullMarked
package dev.outloud.render;

import org.jspecify.annotations.NullMarked;
