package dev.outloud.model.body;

import dev.outloud.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param changes what the attribution says was done to the words
 * @param language in which the words were said, as {@code {lang=de}} has it; null if it does not say
 * @param license of the words, as {@code {license=CC-BY-4.0}} has it; null if none is given
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
        Changes changes,
        @Nullable Locale language,
        @Nullable String license,
        Span at) {

    public QuotationMark {
        speakers = List.copyOf(speakers);
    }

    /** Whether the text says in any way whose words these are. */
    public boolean isAttributed() {
        return !speakers.isEmpty() || source != null;
    }

    /** The language of the words as they stand here, if the quotation says it; a translation is in the text's own. */
    public Optional<Locale> wordsLanguage() {
        return isTranslated() ? Optional.empty() : Optional.ofNullable(language);
    }

    /** Whether these words are a translation of those that were said. */
    public boolean isTranslated() {
        return changes.has(Changes.Kind.TRANSLATED);
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
