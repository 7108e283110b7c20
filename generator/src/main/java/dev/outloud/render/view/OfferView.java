package dev.outloud.render.view;

import java.util.List;

/**
 * A citation to copy.
 *
 * @param style the name of its style
 */
public record OfferView(String style, List<LinkView> parts) {
    public OfferView {
        parts = List.copyOf(parts);
    }
}
