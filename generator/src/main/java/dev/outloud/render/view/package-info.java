/**
 * What templates see: public records of finished values, so that a template only shows and loops. Addresses are ready
 * for an attribute, dates are words, texts are plain unless they are {@link dev.outloud.render.view.Markup}.
 */
@NullMarked
package dev.outloud.render.view;

import org.jspecify.annotations.NullMarked;
