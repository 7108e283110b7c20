package dev.outloud.model.body;

import dev.outloud.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code ![alt](a.jpg "caption"){credit=id}}, or a picture, film or sound in HTML.
 *
 * @param source as written: relative to the file, or an address
 * @param alt may be empty
 * @param caption may be empty
 * @param credit id in {@code media.yml}
 * @param html whether it stands in HTML of the author's own, where addresses are those of the site
 * @param at the whole image
 * @param sourceAt the address in it
 */
public record ImageMark(
        String source, String alt, String caption, @Nullable String credit, boolean html, Span at, Span sourceAt) {}
