package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.ImageMark;

/**
 * Turns Flexmark's tree into ours, once and in the order of the text: block quotations become quotations, alerts or
 * stay; pictures with captions become figures; everything that somebody may ask for becomes a fact.
 */
final class Shaper {
    private final Anchors anchors;
    private final Facts facts;
    private final InlineShaper inlines;
    private final QuotationShaper quotations;
    private final HtmlShaper html;

    Shaper(Region region, Anchors anchors, Facts facts) {
        this.anchors = anchors;
        this.facts = facts;
        this.inlines = new InlineShaper(region, anchors, facts);
        this.quotations = new QuotationShaper(region, anchors, facts);
        this.html = new HtmlShaper(region, anchors, facts);
    }

    void shape(Document document) {
        children(document, false);
    }

    private void children(Node parent, boolean quoted) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            if (child instanceof HtmlBlockBase block) {
                next = html.shape(block);
            } else {
                next = child.getNext();
                block(child, quoted);
            }
        }
    }

    private void block(Node node, boolean quoted) {
        if (node instanceof BlockQuote quote) {
            QuotationShaper.Shaped shaped = quotations.shape(quote, quoted);
            children(shaped.node(), shaped.quoted());
        } else if (node instanceof Heading heading) {
            inlines.shape(heading);
            String text = PlainText.line(heading, PlainText.AS_WRITTEN);
            String id = anchors.headingId(facts.attributes(heading).id(), text);
            facts.add(heading, new dev.outloud.model.body.Heading(heading.getLevel(), id, text));
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (InlineShaper.holdsInlines(node)) {
            inlines.shape(node);
        } else {
            children(node, quoted);
        }
    }

    private void paragraph(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first != null && InlineShaper.isPicture(first) && isAlone(first)) {
            ImageMark mark = inlines.picture(first);
            if (!mark.caption().isEmpty() || mark.credit() != null) {
                FigureNode figure = new FigureNode(paragraph.getChars(), mark, InlineShaper.behind(first));
                facts.add(figure, mark);
                replace(paragraph, figure);
                return;
            }
        }
        inlines.shape(paragraph);
    }

    private static boolean isAlone(Node image) {
        Node after = image.getNext() instanceof AttributesNode braces ? braces.getNext() : image.getNext();
        return after == null
                || (after instanceof Text
                        && after.getNext() == null
                        && after.getChars().isBlank());
    }

    private static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        old.unlink();
    }
}
