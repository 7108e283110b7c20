package dev.outloud.model.body;

import dev.outloud.model.Href;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text needs to know of its site to become HTML. Implementations are pure and safe to share. */
public interface BodyContext {
    /** The person meant, or empty if nobody is (a diagnostic has said so). */
    Optional<PersonLink> mention(Mention mention);

    /** The formatted citation, brackets and all, or the text of its note; empty if nothing cited is known. */
    List<TextPart> citation(Citation citation);

    /** Whether each citation becomes a note. */
    default boolean citesInNotes() {
        return false;
    }

    Optional<QuotationCredit> quotation(QuotationMark quotation);

    /** A link to the very words at their source, if the title of the source leads elsewhere. */
    default Optional<TextPart> atSource(QuotationMark quotation) {
        return Optional.empty();
    }

    Optional<ImageLink> image(ImageMark image);

    Optional<TextPart> link(LinkMark link);

    /** The words that the text itself does not have, in its language. */
    Words words();

    /**
     * A run of text, perhaps linked.
     *
     * @param text not escaped; for a Markdown link empty: the author's own text stays
     * @param faces from the outermost to the innermost
     */
    record TextPart(String text, @Nullable Href href, List<Face> faces) {
        public TextPart {
            faces = List.copyOf(faces);
        }

        /** A run that looks like the text around it. */
        public TextPart(String text, @Nullable Href href) {
            this(text, href, List.of());
        }
    }

    /**
     * A person as shown: their consent has been asked already.
     *
     * @param href their attribution page, or null if they have none
     */
    record PersonLink(String name, @Nullable Href href) {}

    /**
     * What stands under a quotation.
     *
     * @param speakers in the order of the attribution; empty if it is nobody's
     * @param remark other words of the attribution; may be empty
     * @param leadsOn whether the remark ends in a word that the source completes, such as {@code in}
     * @param source title of the source, linked to its page or address
     * @param citeUrl absolute address of the source for {@code blockquote[cite]}
     * @param locator such as {@code p. 4}; may be empty
     * @param changes what was done to the words, such as {@code translated by Ada Lovelace}; empty if nothing
     * @param permalink the quotation's own page; null if the site has none
     */
    record QuotationCredit(
            List<PersonLink> speakers,
            String remark,
            boolean leadsOn,
            @Nullable TextPart source,
            @Nullable String citeUrl,
            String locator,
            List<TextPart> changes,
            @Nullable Href permalink) {
        public QuotationCredit {
            speakers = List.copyOf(speakers);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A picture with what is known of it.
     *
     * @param width in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     * @param credit who made it and under which licence; empty if not known
     */
    record ImageLink(Href source, int width, int height, List<TextPart> credit) {
        public ImageLink {
            credit = List.copyOf(credit);
        }
    }

    /**
     * Words of the theme's language that appear within texts.
     *
     * @param quotationPermalink label of the link to a quotation's own page
     * @param omission what an ellipsis in brackets says to whoever does not see it
     * @param footnotes label of the notes
     * @param backToText label of the way back from a note
     * @param table label of a table that scrolls
     * @param note title of a note, as the alerts have it
     */
    record Words(
            String quotationPermalink,
            String omission,
            String footnotes,
            String backToText,
            String table,
            String note,
            String tip,
            String important,
            String warning,
            String caution) {}
}
