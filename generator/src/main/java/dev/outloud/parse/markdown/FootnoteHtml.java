package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.Href;

/** References to notes, and the notes themselves at the end with ways back. */
final class FootnoteHtml {
    private FootnoteHtml() {}

    static void reference(Footnote node, HtmlWriter to) {
        FootnoteBlock note = node.getFootnoteBlock();
        String id = to.footnotes().id(node);
        if (note == null || id.isEmpty()) {
            to.out().text(node.getChars());
            return;
        }
        reference(id, to.footnotes().number(note), to);
    }

    /** What stands in the text in the place of a citation. */
    static void reference(CitationNode node, HtmlWriter to) {
        reference(to.footnotes().id(node), to.footnotes().number(node), to);
    }

    private static void reference(String id, int number, HtmlWriter to) {
        to.out().raw("<sup class=\"footnote-ref\"").attribute("id", id).raw("><a");
        to.out().link("href", Href.fragment(Footnotes.id(number)));
        to.out().raw(" role=\"doc-noteref\">").raw(Integer.toString(number)).raw("</a></sup>");
    }

    static void writeAll(HtmlWriter to) {
        if (to.footnotes().notes().isEmpty()) {
            return;
        }
        to.out().raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
        to.out().attribute("aria-label", to.context().words().footnotes()).raw(">\n<ol>\n");
        for (Node note : to.footnotes().notes()) {
            to.out()
                    .raw("<li id=\"")
                    .raw(Footnotes.id(to.footnotes().number(note)))
                    .raw("\">");
            if (note instanceof CitationNode citation) {
                to.out().raw("<p>");
                InlineHtml.cited(citation, to);
                to.out().raw("\u00A0");
                back(note, to);
                to.out().raw("</p>\n");
            } else {
                content(note, to);
            }
            to.out().raw("</li>\n");
        }
        to.out().raw("</ol>\n</section>\n");
    }

    /** The ways back stand behind the last words, and not on a line of their own. */
    private static void content(Node note, HtmlWriter to) {
        Node last = note.getLastChild();
        boolean endsInWords = last instanceof Paragraph paragraph && !BlockHtml.isTight(paragraph);
        for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
            if (child != last || !endsInWords) {
                to.node(child);
            }
        }
        if (endsInWords) {
            to.out().raw("<p");
            to.attributes(last, "");
            to.out().raw(">");
            to.children(last);
            to.out().raw("\u00A0");
        }
        back(note, to);
        to.out().raw(endsInWords ? "</p>\n" : "");
    }

    private static void back(Node note, HtmlWriter to) {
        boolean first = true;
        for (String id : to.footnotes().backIds(note)) {
            to.out().raw(first ? "" : " ").raw("<a class=\"footnote-backref\"");
            to.out().link("href", Href.fragment(id));
            to.out().raw(" role=\"doc-backlink\"");
            to.out().attribute("aria-label", to.context().words().backToText()).raw(">↩</a>");
            first = false;
        }
    }
}
