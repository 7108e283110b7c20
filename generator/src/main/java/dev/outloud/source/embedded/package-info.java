/**
 * What pictures say of themselves: who made them, and under which licence. Part of {@code source}; reads the notes that
 * cameras and editors write into JPEG, PNG and WebP files (IPTC, Exif, XMP) and never fails, whatever a file holds.
 */
@NullMarked
package dev.outloud.source.embedded;

import org.jspecify.annotations.NullMarked;
