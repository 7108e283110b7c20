package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Notes: numbered in the order of their first reference, written at the end with ways back. One for each text. */
final class FootnoteHtml {
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<FootnoteBlock, Integer> references = new IdentityHashMap<>();

    void reference(Footnote node, HtmlWriter to) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            to.out().text(node.getChars());
            return;
        }
        int number = numbers.computeIfAbsent(note, first -> {
            notes.add(first);
            return notes.size();
        });
        int count = references.merge(note, 1, Integer::sum);
        to.out()
                .raw("<sup class=\"footnote-ref\"")
                .attribute("id", backId(number, count))
                .raw("><a");
        to.out().link("href", dev.outloud.model.Href.fragment("fn-" + number));
        to.out().raw(" role=\"doc-noteref\">").raw(Integer.toString(number)).raw("</a></sup>");
    }

    private static String backId(int number, int count) {
        return count == 1 ? "fnref-" + number : "fnref-" + number + "-" + count;
    }

    /** A note may refer to further notes: they are written behind it. */
    void writeAll(HtmlWriter to) {
        if (notes.isEmpty()) {
            return;
        }
        to.out().raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
        to.out().attribute("aria-label", to.context().words().footnotes()).raw(">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            FootnoteBlock note = notes.get(i);
            to.out().raw("<li id=\"fn-" + (i + 1) + "\">");
            for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
                to.node(child);
            }
            back(i + 1, references.getOrDefault(note, 1), to);
            to.out().raw("</li>\n");
        }
        to.out().raw("</ol>\n</section>\n");
    }

    private static void back(int number, int count, HtmlWriter to) {
        for (int i = 1; i <= count; i++) {
            to.out().raw(i == 1 ? "" : " ").raw("<a class=\"footnote-backref\"");
            to.out().link("href", dev.outloud.model.Href.fragment(backId(number, i)));
            to.out().raw(" role=\"doc-backlink\"");
            to.out().attribute("aria-label", to.context().words().backToText()).raw(">↩</a>");
        }
    }
}
