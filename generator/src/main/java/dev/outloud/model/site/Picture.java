package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.Media;
import dev.outloud.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an article shows it. Immutable.
 *
 * @param source finished address
 * @param alt may be empty
 * @param width in pixels, 0 if not known
 * @param height in pixels, 0 if not known
 * @param credit who made it
 */
public record Picture(
        Href source,
        String alt,
        int width,
        int height,
        @Nullable Media credit,
        Origin at) {}
