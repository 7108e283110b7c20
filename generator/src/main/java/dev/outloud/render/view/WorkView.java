package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a list.
 *
 * @param anchor names its entry
 * @param href its page; null if it has none
 * @param parts its bibliography entry
 * @param cite the same as facts for programs
 * @param citations how many articles cite it
 */
public record WorkView(String anchor, @Nullable String href, List<LinkView> parts, CiteView cite, int citations) {
    public WorkView {
        parts = List.copyOf(parts);
    }
}
