package dev.outloud.render.view;

import java.util.List;

/**
 * A resource in a list.
 *
 * @param parts its bibliography entry
 * @param citations how many articles cite it
 */
public record WorkView(String href, List<LinkView> parts, int citations) {
    public WorkView {
        parts = List.copyOf(parts);
    }
}
