package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.text.Origin;
import dev.outloud.text.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an article shows it. Immutable.
 *
 * @param source finished address
 * @param file in the blog's folder; null for one that lies elsewhere
 * @param alt may be empty
 * @param width in pixels, 0 if not known
 * @param height in pixels, 0 if not known
 * @param credit who made it; null if nobody says
 */
public record Picture(
        Href source,
        @Nullable SourcePath file,
        String alt,
        int width,
        int height,
        @Nullable PictureCredit credit,
        Origin at) {}
