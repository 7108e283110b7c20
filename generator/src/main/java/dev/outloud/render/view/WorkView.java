package dev.outloud.render.view;

import java.util.List;

/**
 * A resource in a list.
 *
 * @param parts its bibliography entry
 * @param cite the same as facts for programs
 * @param citations how many articles cite it
 */
public record WorkView(String href, List<LinkView> parts, CiteView cite, int citations) {
    public WorkView {
        parts = List.copyOf(parts);
    }
}
