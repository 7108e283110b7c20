package dev.outloud.model.share;

import dev.outloud.model.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a quotation or a post, for places that show a picture beside a link. Immutable.
 *
 * @param path named after everything that is to be seen in it
 * @param square a square one of the same; null if there is none
 * @param alt what is written on it
 * @param width in pixels
 * @param height in pixels
 */
public record Card(OutputPath path, @Nullable OutputPath square, String alt, int width, int height) {}
