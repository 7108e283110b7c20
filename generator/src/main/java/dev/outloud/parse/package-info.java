/**
 * One source at a time becomes a document: front matter and data are bound to records, texts to bodies. Nothing is
 * looked up here, so that all sources can be parsed in parallel.
 */
@NullMarked
package dev.outloud.parse;

import org.jspecify.annotations.NullMarked;
