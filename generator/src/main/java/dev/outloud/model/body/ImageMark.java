package dev.outloud.model.body;

import dev.outloud.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code ![alt](a.jpg "caption"){credit=id}}.
 *
 * @param source as written: relative to the file, or an address
 * @param alt may be empty
 * @param caption may be empty
 * @param credit id in {@code media.yml}
 * @param at the whole image
 * @param sourceAt the address in it
 */
public record ImageMark(
        String source, String alt, String caption, @Nullable String credit, Span at, Span sourceAt) {}
