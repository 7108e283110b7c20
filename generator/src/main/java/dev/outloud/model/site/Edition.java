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
 * @param bibliographies of each article, by its source
 * @param postings how to cite each post, by its source
 * @param offers how to cite each resource that an article uses, in several styles, by its key
 * @param lines by the language of the site and of each article
 * @param bibtex each resource as BibTeX, by its key
 */
public record Edition(
        Site site,
        Verifications verifications,
        Map<SourcePath, RenderedBody> bodies,
        Map<SourcePath, List<CitationStyle.Entry>> bibliographies,
        Map<SourcePath, Posting> postings,
        Map<String, List<CitationStyle.Offer>> offers,
        Map<Locale, Lines> lines,
        Map<String, String> bibtex) {
    public Edition {
        postings = Map.copyOf(postings);
        offers = Map.copyOf(offers);
        bibliographies = Map.copyOf(bibliographies);
        bodies = Map.copyOf(bodies);
        lines = Map.copyOf(lines);
        bibtex = Map.copyOf(bibtex);
    }

    /**
     * What all texts in one language share. Immutable.
     *
     * @param references the bibliography entry of each resource, by its key; for the site's own language only
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

    /**
     * How to cite a post. Immutable.
     *
     * @param offer in the style of the site
     */
    public record Posting(CitationStyle.Offer offer, String bibtex) {}

    /** How to cite a post; empty for a page. */
    public Optional<Posting> posting(Article article) {
        return Optional.ofNullable(postings.get(article.document().source().path()));
    }

    /** How to cite a resource, in several styles; empty for one that no article uses. */
    public List<CitationStyle.Offer> offers(Resource resource) {
        return offers.getOrDefault(resource.id(), List.of());
    }

    /** What an article lists and cites, in the order of the style. */
    public List<CitationStyle.Entry> bibliography(Article article) {
        return bibliographies.getOrDefault(article.document().source().path(), List.of());
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
