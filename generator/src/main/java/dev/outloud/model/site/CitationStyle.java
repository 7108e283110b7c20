package dev.outloud.model.site;

import dev.outloud.model.CslItem;
import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.Note;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How citations read in one language. Implemented by {@code citation}; implementations are safe to share. */
public interface CitationStyle {
    /**
     * A resource and where its citation leads.
     *
     * @param href its entry in the bibliography, or its own page; null if the site has neither
     */
    record Cited(Resource resource, @Nullable Href href) {}

    /**
     * An entry of a bibliography.
     *
     * @param parts its first name, title or number leads where the caller said
     */
    record Entry(Resource resource, List<TextPart> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What one text cites.
     *
     * @param citations as they stand in running text, brackets included, or as the text of their notes
     * @param bibliography in the order of the style
     */
    record Cites(Map<Citation, List<TextPart>> citations, List<Entry> bibliography) {
        public Cites {
            citations = Map.copyOf(citations);
            bibliography = List.copyOf(bibliography);
        }
    }

    /** Whether citations are set as notes, and not in brackets within the text. */
    boolean isInNotes();

    /**
     * Sets all citations of one text together: each may depend on those before it.
     *
     * @param notes the citations in the order of reading; keys that are not in {@code resources} are left out, and a
     *     citation of which nothing is left is not in the answer
     * @param resources in the order of their first use, each with where its citations lead
     * @param titles where the titles in the bibliography lead, by the key of the resource
     */
    Cites set(List<Note> notes, List<Cited> resources, Map<String, Href> titles);

    /** A resource by itself, as in a list of all; its title leads where {@code cited} says. */
    List<TextPart> reference(Cited cited);

    /** The record as BibTeX, for readers who keep their own list. */
    String bibtex(CslItem item);

    /** How to cite one work, in several styles. */
    List<Offer> offers(CslItem item);

    /** How to cite one work in this style. */
    Offer offer(CslItem item);

    /**
     * A citation that a reader can copy.
     *
     * @param style the name by which people know the style
     */
    record Offer(String style, List<TextPart> parts) {
        public Offer {
            parts = List.copyOf(parts);
        }
    }
}
