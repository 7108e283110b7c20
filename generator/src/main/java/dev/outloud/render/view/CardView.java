package dev.outloud.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture to go with a text.
 *
 * @param src in the folder of the kit
 * @param square a square one of the same; null if there is none
 */
public record CardView(String src, @Nullable String square, String alt, int width, int height) {}
