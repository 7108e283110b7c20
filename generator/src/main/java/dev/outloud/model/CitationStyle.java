package dev.outloud.model;

import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import java.util.List;
import java.util.Map;

/** How citations read. Implemented by {@code citation}; implementations are pure and safe to share. */
public interface CitationStyle {
    /**
     * A citation as it stands in running text, brackets included.
     *
     * @param known the resources by key; items whose key is not in it are left out
     * @return empty if no item is known
     */
    List<TextPart> citation(Citation citation, Map<String, Resource> known);

    /** An entry of the bibliography. */
    List<TextPart> reference(Resource resource, SiteUrl url);
}
