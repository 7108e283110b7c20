package dev.outloud.render.view;

import java.util.List;

/**
 * A picture with its credit.
 *
 * @param width 0 if not known
 * @param height 0 if not known
 */
public record PictureView(String src, String alt, int width, int height, List<LinkView> credit) {
    public PictureView {
        credit = List.copyOf(credit);
    }
}
