package dev.outloud.model.site;

import dev.outloud.model.Media;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site with every text and citation as HTML, each made once, for pages, feeds and share kit alike. Immutable.
 *
 * @param bodies by the source of the article
 * @param references the bibliography entry of each resource, by its key
 * @param bibtex each resource as BibTeX, by its key
 * @param mediaCredits the credit line of each medium in use, by its id
 */
public record Edition(
        Site site,
        Map<SourcePath, RenderedBody> bodies,
        Map<String, List<TextPart>> references,
        Map<String, String> bibtex,
        Map<String, List<TextPart>> mediaCredits) {
    public Edition {
        bodies = Map.copyOf(bodies);
        references = Map.copyOf(references);
        bibtex = Map.copyOf(bibtex);
        mediaCredits = Map.copyOf(mediaCredits);
    }

    /** Who made a picture, and under which licence; empty if nobody is credited. */
    public List<TextPart> credit(@Nullable Media media) {
        return media == null ? List.of() : mediaCredits.getOrDefault(media.id(), List.of());
    }

    /** A resource as an entry for somebody's own list. */
    public String bibtex(Resource resource) {
        return bibtex.getOrDefault(resource.id(), "");
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
