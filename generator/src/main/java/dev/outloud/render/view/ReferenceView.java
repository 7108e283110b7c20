package dev.outloud.render.view;

import java.util.List;

/**
 * An entry of a bibliography.
 *
 * @param id its anchor
 * @param parts the entry, perhaps with links
 */
public record ReferenceView(String id, List<LinkView> parts) {
    public ReferenceView {
        parts = List.copyOf(parts);
    }
}
