package dev.outloud.model.site;

import dev.outloud.model.CslItem;
import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How citations read in one language. Implemented by {@code citation}; implementations are pure and safe to share. */
public interface CitationStyle {
    /**
     * A resource and where its citation leads.
     *
     * @param href its entry in the bibliography, or its own page; null if the site has neither
     */
    record Cited(Resource resource, @Nullable Href href) {}

    /**
     * A citation as it stands in running text, brackets included.
     *
     * @param known the resources by key; items whose key is not in it are left out
     * @return empty if no item is known
     */
    List<TextPart> citation(Citation citation, Map<String, Cited> known);

    /** An entry of the bibliography; the title leads where {@code cited} says. */
    List<TextPart> reference(Cited cited);

    /** The record as BibTeX, for readers who keep their own list. */
    String bibtex(CslItem item);
}
