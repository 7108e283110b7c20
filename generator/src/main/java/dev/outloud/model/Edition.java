package dev.outloud.model;

import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Map;

/**
 * The site with every text and citation as HTML, each made once, for pages, feeds and share kit alike. Immutable.
 *
 * @param bodies by the source of the article
 * @param references the bibliography entry of each resource, by its key
 */
public record Edition(Site site, Map<SourcePath, RenderedBody> bodies, Map<String, List<TextPart>> references) {
    public Edition {
        bodies = Map.copyOf(bodies);
        references = Map.copyOf(references);
    }

    public RenderedBody body(Article article) {
        return java.util.Objects.requireNonNull(
                bodies.get(article.document().source().path()), "an article whose text was not rendered");
    }

    /** The bibliography entry of a resource of the list. */
    public List<TextPart> reference(Resource resource) {
        return java.util.Objects.requireNonNull(references.get(resource.id()), "a resource without an entry");
    }
}
