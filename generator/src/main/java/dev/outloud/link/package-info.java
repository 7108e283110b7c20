/**
 * Documents become a site: addresses are given out, ids and names looked up, quotations attributed, and everybody's
 * credits gathered. Runs once, sees everything, reads no file.
 */
@NullMarked
package dev.outloud.link;

import org.jspecify.annotations.NullMarked;
