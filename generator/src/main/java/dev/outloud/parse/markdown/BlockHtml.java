package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.BodyContext.Words;
import java.util.Locale;

/** Paragraphs, headings and what contains them. */
final class BlockHtml {
    private BlockHtml() {}

    static void paragraph(Paragraph node, HtmlWriter to) {
        if (!node.hasChildren()) {
            return;
        }
        if (ImageHtml.figure(node, to)) {
            return;
        }
        if (isTight(node)) {
            to.children(node);
            to.out().raw(node.getNext() == null ? "" : "\n");
        } else {
            to.out().raw("<p");
            to.attributes(node, "");
            to.out().raw(">");
            to.children(node);
            to.out().raw("</p>\n");
        }
    }

    /** A paragraph of a tight list is no paragraph: CommonMark 0.31.2, section 5.3. */
    static boolean isTight(Node node) {
        return node instanceof Paragraph paragraph
                && node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphInTightListItem(paragraph);
    }

    static void heading(Heading node, HtmlWriter to) {
        String tag = "h" + to.level(node.getLevel());
        to.out().raw("<").raw(tag);
        to.facts()
                .mark(node, dev.outloud.model.body.Heading.class)
                .ifPresent(heading -> to.out().attribute("id", heading.id()));
        to.classesAndValues(to.facts().attributes(node), "");
        to.out().raw(">");
        to.children(node);
        to.out().raw("</").raw(tag).raw(">\n");
    }

    static void blockQuote(BlockQuote node, HtmlWriter to) {
        to.out().raw("<blockquote class=\"plain\">\n");
        to.children(node);
        to.out().raw("</blockquote>\n");
    }

    static void alert(AlertNode node, HtmlWriter to) {
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        to.out().raw("<aside class=\"alert alert-").raw(kind).raw("\" role=\"note\">\n<p class=\"alert-title\">");
        to.out().text(title(node.kind(), to.context().words())).raw("</p>\n");
        to.children(node);
        to.out().raw("</aside>\n");
    }

    private static String title(AlertNode.Kind kind, Words words) {
        return switch (kind) {
            case NOTE -> words.note();
            case TIP -> words.tip();
            case IMPORTANT -> words.important();
            case WARNING -> words.warning();
            case CAUTION -> words.caution();
        };
    }
}
