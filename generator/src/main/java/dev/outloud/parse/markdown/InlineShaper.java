package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.text.Span;

/** The part of the shaping that happens within lines. */
final class InlineShaper {
    private final int shift;
    private final Facts facts;
    private final InlineQuotations quotations;

    InlineShaper(int shift, Anchors anchors, Facts facts) {
        this.shift = shift;
        this.facts = facts;
        this.quotations = new InlineQuotations(shift, anchors, facts);
    }

    static boolean holdsInlines(Node node) {
        return node instanceof TableCell || node instanceof DefinitionTerm;
    }

    void shape(Node parent) {
        walk(parent, false);
    }

    private void walk(Node parent, boolean linked) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            boolean inLink = linked || child instanceof Link || child instanceof LinkRef;
            if (inLink && (child instanceof MentionNode || child instanceof CitationNode)) {
                child.insertBefore(new Text(child.getChars()));
                child.unlink();
            } else if (child instanceof MentionNode mention) {
                facts.add(mention.mention());
            } else if (child instanceof CitationNode citation) {
                facts.add(citation.citation());
                quotations.wrap(citation);
            } else if (child instanceof WikiLinkNode wiki) {
                facts.add(wiki, wiki.link());
            } else if (child instanceof AttributesNode braces) {
                attributes(braces, parent);
            } else if (child instanceof Text && !inLink) {
                WebLinks.split(child);
            } else {
                links(child);
                walk(child, inLink);
            }
        }
    }

    private void links(Node node) {
        if (node instanceof Link link) {
            facts.add(link, new LinkMark(unescape(link.getUrl()), false, span(link.getUrl())));
        } else if (node instanceof Image image) {
            Attributes attributes =
                    image.getNext() instanceof AttributesNode braces ? braces.attributes() : Attributes.NONE;
            facts.add(image, mark(image, attributes));
        } else if (node instanceof LinkRef reference && reference.isDefined()) {
            BasedSequence url =
                    reference.getReferenceNode(reference.getDocument()).getUrl();
            facts.add(reference, new LinkMark(unescape(url), false, span(url)));
        } else if (node instanceof ImageRef reference && reference.isDefined()) {
            Reference target = reference.getReferenceNode(reference.getDocument());
            facts.add(
                    reference,
                    new ImageMark(
                            unescape(target.getUrl()),
                            PlainText.line(reference, PlainText.AS_WRITTEN),
                            unescape(target.getTitle()),
                            null,
                            span(reference.getChars()),
                            span(target.getUrl())));
        }
    }

    ImageMark mark(Image image, Attributes attributes) {
        return new ImageMark(
                unescape(image.getUrl()),
                PlainText.line(image, PlainText.AS_WRITTEN),
                unescape(image.getTitle()),
                attributes.value("credit").orElse(null),
                span(image.getChars()),
                span(image.getUrl()));
    }

    /** Braces right behind an element are its own; at the end of a block they are the block's; else they are text. */
    private void attributes(AttributesNode braces, Node parent) {
        Node before = braces.getPrevious();
        boolean last = braces.getNext() == null;
        if (before != null && !(before instanceof Text) && !(before instanceof SoftLineBreak)) {
            facts.attributes(before, braces.attributes());
        } else if (last && (parent instanceof Heading || parent instanceof Paragraph)) {
            facts.attributes(parent, braces.attributes());
            trimBefore(before);
        } else {
            braces.insertBefore(new Text(braces.getChars()));
        }
        braces.unlink();
    }

    private static void trimBefore(@org.jspecify.annotations.Nullable Node before) {
        if (before instanceof SoftLineBreak) {
            before.unlink();
        } else if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        }
    }

    private static String unescape(BasedSequence written) {
        String text = written.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    private Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset() + shift, chars.getEndOffset() + shift);
    }
}
