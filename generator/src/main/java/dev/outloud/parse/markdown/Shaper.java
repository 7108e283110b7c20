package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Flexmark's tree into ours, once and in the order of the text: block quotations become quotations, alerts or
 * stay; pictures with captions become figures; everything that somebody may ask for becomes a fact.
 */
final class Shaper {
    private static final Pattern ALERT =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*", Pattern.CASE_INSENSITIVE);

    private final int shift;
    private final Anchors anchors;
    private final Facts facts;
    private final InlineShaper inlines;

    Shaper(int shift, Anchors anchors, Facts facts) {
        this.shift = shift;
        this.anchors = anchors;
        this.facts = facts;
        this.inlines = new InlineShaper(shift, anchors, facts);
    }

    void shape(Document document) {
        children(document, false);
    }

    private void children(Node parent, boolean quoted) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            if (child instanceof HtmlBlockBase html) {
                List<Node> rest = Quoteback.overBlankLines(html);
                rest.forEach(Node::unlink);
                next = child.getNext();
                html(html, rest);
            } else {
                next = child.getNext();
                block(child, quoted);
            }
        }
    }

    private void block(Node node, boolean quoted) {
        if (node instanceof BlockQuote quote) {
            quote(quote, quoted);
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

    /** Within a quotation, a quotation of its own is part of the words. */
    private void quote(BlockQuote quote, boolean quoted) {
        Optional<AlertNode.Kind> alert = takeAlert(quote);
        if (alert.isPresent()) {
            AlertNode node = new AlertNode(quote, alert.get());
            replace(quote, node);
            children(node, quoted);
            return;
        }
        if (quoted) {
            children(quote, true);
            return;
        }
        Attribution attribution = new AttributionReader(shift, facts).take(quote);
        if (attribution.attributes().isPlain()) {
            children(quote, true);
            return;
        }
        String words = PlainText.of(quote, PlainText.AS_WRITTEN);
        QuotationMark mark = new QuotationMark(
                anchors.id(attribution.attributes().id(), words, "quotation"),
                QuotationMark.Form.BLOCK,
                words,
                attribution.speakers(),
                attribution.source(),
                attribution.link(),
                attribution.remark(),
                span(quote.getChars()));
        facts.quotations.add(mark);
        QuotationNode node = new QuotationNode(quote, mark);
        replace(quote, node);
        children(node, true);
    }

    private static Optional<AlertNode.Kind> takeAlert(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || first.getFirstChild() == null) {
            return Optional.empty();
        }
        Node lineEnd = first.getFirstChild();
        while (lineEnd != null && !(lineEnd instanceof com.vladsch.flexmark.ast.SoftLineBreak)) {
            lineEnd = lineEnd.getNext();
        }
        int end = lineEnd == null ? first.getLastChild().getEndOffset() : lineEnd.getStartOffset();
        CharSequence line = first.baseSubSequence(first.getFirstChild().getStartOffset(), end);
        Matcher marker = ALERT.matcher(line);
        if (!marker.matches()) {
            return Optional.empty();
        }
        while (first.getFirstChild() != null && first.getFirstChild() != lineEnd) {
            first.getFirstChild().unlink();
        }
        if (lineEnd == null) {
            first.unlink();
        } else {
            lineEnd.unlink();
        }
        return Optional.of(AlertNode.Kind.valueOf(marker.group(1).toUpperCase(Locale.ROOT)));
    }

    /** A block of HTML; the rest is what Markdown took for blocks of their own, as it does after a blank line. */
    private void html(HtmlBlockBase node, List<Node> rest) {
        BasedSequence chars = node.getChars();
        if (MORE.matcher(chars).matches()) {
            replace(node, new MoreNode(chars));
            return;
        }
        Span at = span(chars);
        StringBuilder html = new StringBuilder(chars);
        for (Node block : rest) {
            html.append(block instanceof Paragraph ? "\n<p>" : "\n").append(block.getChars());
            at = new Span(at.start(), span(block.getChars()).end());
        }
        List<Quoteback.Piece> pieces = Quoteback.split(html.toString());
        for (Quoteback.Piece piece : pieces) {
            Quoteback quoteback = piece.quoteback();
            if (quoteback == null) {
                node.insertBefore(new HtmlBlock(BasedSequence.of(piece.html())));
            } else {
                QuotationMark mark = quoteback.mark(anchors, at);
                facts.quotations.add(mark);
                node.insertBefore(new QuotebackNode(chars, mark, quoteback.words()));
            }
        }
        if (!pieces.isEmpty()) {
            node.unlink();
        }
    }

    private Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset() + shift, chars.getEndOffset() + shift);
    }

    private static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        old.unlink();
    }
}
