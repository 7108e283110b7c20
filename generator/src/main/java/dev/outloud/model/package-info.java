/**
 * What a blog is about, as immutable records, in four layers, each knowing only those before it: here the values
 * (people, bibliographic records, settings, paths), then {@code body} (a text by itself), {@code document} (a source as
 * written) and {@code site} (everything looked up).
 */
@NullMarked
package dev.outloud.model;

import org.jspecify.annotations.NullMarked;
