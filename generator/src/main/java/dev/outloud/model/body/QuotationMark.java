package dev.outloud.model.body;

import dev.outloud.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it stands in a text, before anybody looked up who speaks.
 *
 * @param id its anchor: as fixed by {@code {#id}}, else made of its first words; unique in the text
 * @param form how it was written
 * @param text the quoted words alone, without markup, paragraphs parted by line feeds
 * @param speakers as the attribution names them; empty if it names none
 * @param source the resource that the attribution cites
 * @param remark other words of the attribution, such as {@code in a talk}
 * @param behind words of the attribution behind its source, such as its year
 * @param link the link that the attribution gives as its source, when it cites no resource
 * @param at the whole quotation
 */
public record QuotationMark(
        String id,
        Form form,
        String text,
        List<Speaker> speakers,
        Citation.@Nullable Item source,
        @Nullable SourceLink link,
        Remark remark,
        Remark behind,
        Span at) {
    public QuotationMark {
        speakers = List.copyOf(speakers);
    }

    /** Whether the text says in any way whose words these are. */
    public boolean isAttributed() {
        return !speakers.isEmpty() || source != null;
    }

    /** How a quotation was written. */
    public enum Form {
        /** A block quotation in Markdown. */
        BLOCK,
        /** {@code "words" [@key]} in running text: spoken by the resource's authors. */
        INLINE,
        /** A blockquote in HTML with an attribution. */
        HTML,
        /** A blockquote of class {@code quoteback} in HTML. */
        QUOTEBACK
    }

    /**
     * A source given by its address.
     *
     * @param title the link's text; empty if there is none
     * @param mark where it leads
     */
    public record SourceLink(String title, LinkMark mark) {}
}
