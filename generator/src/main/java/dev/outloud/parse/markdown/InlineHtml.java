package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.Href;
import dev.outloud.model.body.BodyContext.PersonLink;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Face;
import java.util.List;
import java.util.Objects;

/** Emphasis, typography, persons and citations. */
final class InlineHtml {
    private InlineHtml() {}

    static void element(String tag, Node node, HtmlWriter to) {
        to.out().raw("<").raw(tag);
        to.attributes(node, "");
        to.out().raw(">");
        to.children(node);
        to.out().raw("</").raw(tag).raw(">");
    }

    static void smarts(TypographicSmarts node, HtmlWriter to) {
        to.out().text(Escaping.unescapeString(node.getTypographicText()));
    }

    static void quotes(TypographicQuotes node, HtmlWriter to) {
        to.out().text(Escaping.unescapeString(node.getTypographicOpening()));
        to.children(node);
        to.out().text(Escaping.unescapeString(node.getTypographicClosing()));
    }

    static void text(Text node, HtmlWriter to) {
        String text = PlainText.unescaped(node);
        to.out().text(isBeforeRaised(node, to) ? text.stripTrailing() : text);
    }

    static void lineBreak(SoftLineBreak node, HtmlWriter to) {
        to.out().raw(isBeforeRaised(node, to) ? "" : "\n");
    }

    /** A citation is written behind a space; where it becomes a raised number, as of a note, none belongs there. */
    private static boolean isBeforeRaised(Node node, HtmlWriter to) {
        return node.getNext() instanceof CitationNode citation
                && (to.footnotes().has(citation)
                        || to.context().citation(citation.citation()).stream()
                                .limit(1)
                                .anyMatch(part -> part.faces().contains(Face.RAISED)));
    }

    static void mention(MentionNode node, HtmlWriter to) {
        to.context()
                .mention(node.mention())
                .ifPresentOrElse(
                        person -> person(person, "mention h-card", to),
                        () -> to.out().text(node.getChars()));
    }

    static void person(PersonLink person, String classes, HtmlWriter to) {
        Href href = person.href();
        to.out().raw(href == null ? "<span" : "<a").attribute("class", classes);
        if (href != null) {
            to.out().link("href", href);
        }
        to.out().raw(">").text(person.name()).raw(href == null ? "</span>" : "</a>");
    }

    static void citation(CitationNode node, HtmlWriter to) {
        if (to.footnotes().has(node)) {
            FootnoteHtml.reference(node, to);
        } else {
            cited(node, to);
        }
    }

    /** The citation itself, wherever it stands. */
    static void cited(CitationNode node, HtmlWriter to) {
        List<TextPart> parts = to.context().citation(node.citation());
        if (parts.isEmpty()) {
            to.out().text(node.getChars());
            return;
        }
        to.out().raw("<span class=\"citation\">");
        Href open = null;
        for (TextPart part : parts) {
            Href href = part.href();
            if (!Objects.equals(open, href)) {
                to.out().raw(open == null ? "" : "</a>");
                if (href != null) {
                    to.out().raw("<a").link("href", href).raw(">");
                }
                open = href;
            }
            words(part, to);
        }
        to.out().raw(open == null ? "" : "</a>").raw("</span>");
    }

    static void part(TextPart part, String classes, HtmlWriter to) {
        Href href = part.href();
        if (href != null) {
            to.out().raw("<a").attribute("class", classes).link("href", href).raw(">");
        } else if (!classes.isEmpty()) {
            to.out().raw("<span").attribute("class", classes).raw(">");
        }
        words(part, to);
        to.out().raw(href != null ? "</a>" : classes.isEmpty() ? "" : "</span>");
    }

    private static void words(TextPart part, HtmlWriter to) {
        part.faces().forEach(face -> to.out().raw(face.open()));
        to.out().text(part.text());
        for (int i = part.faces().size() - 1; i >= 0; i--) {
            to.out().raw(part.faces().get(i).close());
        }
    }
}
