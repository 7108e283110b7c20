package dev.outloud.model.site;

import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site with every text and citation as HTML, each made once, for pages, feeds and share kit alike. Immutable.
 *
 * @param verifications the quotations as compared with their sources
 * @param bodies by the source of the article
 * @param lines by the language of the site and of each article
 * @param bibtex each resource as BibTeX, by its key
 */
public record Edition(
        Site site,
        Verifications verifications,
        Map<SourcePath, RenderedBody> bodies,
        Map<Locale, Lines> lines,
        Map<String, String> bibtex) {
    public Edition {
        bodies = Map.copyOf(bodies);
        lines = Map.copyOf(lines);
        bibtex = Map.copyOf(bibtex);
    }

    /**
     * What all texts in one language share. Immutable.
     *
     * @param references the bibliography entry of each resource, by its key
     * @param mediaCredits the credit line of each picture that has one
     */
    public record Lines(Map<String, List<TextPart>> references, Map<PictureCredit, List<TextPart>> mediaCredits) {
        public Lines {
            references = Map.copyOf(references);
            mediaCredits = Map.copyOf(mediaCredits);
        }

        /** Who made a picture, and under which licence; empty if nobody is credited, or the byline says it. */
        public List<TextPart> credit(@Nullable PictureCredit credit) {
            return credit == null ? List.of() : mediaCredits.getOrDefault(credit, List.of());
        }

        /** The bibliography entry of a resource of the list. */
        public List<TextPart> reference(Resource resource) {
            return Objects.requireNonNull(references.get(resource.id()), "a resource without an entry");
        }
    }

    /** The shared lines in the language of the site or of one of its articles. */
    public Lines in(Locale language) {
        return Objects.requireNonNull(lines.get(language), "a language that no text has");
    }

    /** A resource as an entry for somebody's own list. */
    public String bibtex(Resource resource) {
        return bibtex.getOrDefault(resource.id(), "");
    }

    /** The very words of a quotation at their source, with an archived copy if one is known; else the source. */
    public Optional<Href> wordsAtSource(Quotation quotation) {
        return verifications.wordsAtSource(quotation).map(site.snapshots()::robust);
    }

    public RenderedBody body(Article article) {
        return Objects.requireNonNull(
                bodies.get(article.document().source().path()), "an article whose text was not rendered");
    }
}
