package dev.outloud.render.view;

import java.util.List;

/**
 * An entry of a bibliography.
 *
 * @param id its anchor
 * @param parts the entry, perhaps with links
 * @param cite the same as facts for programs
 */
public record ReferenceView(String id, List<LinkView> parts, CiteView cite) {
    public ReferenceView {
        parts = List.copyOf(parts);
    }
}
