package dev.outloud.model.body;

import java.util.List;
import java.util.Set;

/**
 * One written text. Lists are in the order of the text; the marks are the keys under which {@link BodyContext} is
 * asked for what they mean. Immutable and safe to share between threads.
 */
public interface Body {
    List<Heading> headings();

    /** Every {@code @person}, those in attribution lines among them. */
    List<Mention> mentions();

    /** Every {@code [@key]}, those in attribution lines and behind inline quotations among them. */
    List<Citation> citations();

    /**
     * The citations that readers see as such, in the order of reading and with their notes: those in notes are read
     * where the note is; those in attribution lines are not among them.
     */
    List<Note> citationNotes();

    List<QuotationMark> quotations();

    List<ImageMark> images();

    /** Links written in Markdown and wiki links; not images, and not links in raw HTML. */
    List<LinkMark> links();

    /** Every {@code id} that the HTML will have: headings, quotations, footnotes, attributes, raw HTML. */
    Set<String> anchors();

    /** The author's own running words; collected anew at each call. */
    Prose prose();

    /**
     * The text without any markup, paragraphs parted by line feeds; without code, attribution lines and footnotes.
     *
     * @param names how to write a mentioned person
     */
    String plainText(Naming names);

    /** The text before {@code <!--more-->}, or the first paragraph: without markup, on one line. */
    String excerptText(Naming names);

    /** Items of the first numbered list of the text's own level, without markup; empty if there is none. */
    List<String> numberedPoints(Naming names);

    /**
     * What the author says last: the last paragraphs and items of lists of the text's own level, in the order of the text,
     * without markup. Words of others are not among them.
     *
     * @param most how many blocks to go back
     */
    List<String> closing(int most, Naming names);

    /** Turns the text into HTML. Never fails; what {@code context} does not know is written as plain text. */
    RenderedBody render(BodyContext context);
}
