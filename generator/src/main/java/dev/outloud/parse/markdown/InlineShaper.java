package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of the shaping that happens within lines. */
final class InlineShaper {
    /** {@code ![…](white board.png)}, of whose address something is said already. */
    private static final Pattern WAS_PICTURE = Pattern.compile("!\\[[^\\n]{0,300}\\]\\([^\\n]{1,300}\\)$");

    private final Region region;
    private final Facts facts;
    private final InlineQuotations quotations;
    private final SpacedAddresses addresses;

    InlineShaper(Region region, Anchors anchors, Facts facts) {
        this.region = region;
        this.facts = facts;
        this.quotations = new InlineQuotations(region, anchors, facts);
        this.addresses = new SpacedAddresses(region);
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
            if (child instanceof Text && !linked) {
                WebLinks.join(child);
            }
            if (child instanceof Text text) {
                addresses.report(text);
            }
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
            } else if (child instanceof HtmlInline && HtmlQuotation.opensBlockquote(child.getChars())) {
                HtmlShaper.reportUnread(region.span(child), region);
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
            facts.add(link, new LinkMark(unescape(link.getUrl()), false, region.span(link.getUrl())));
        } else if (isPicture(node)) {
            facts.add(node, picture(node));
        } else if (node instanceof LinkRef reference && reference.isDefined()) {
            BasedSequence url = reference.getReferenceNode(region.document()).getUrl();
            facts.add(reference, new LinkMark(unescape(url), false, region.span(url)));
        }
    }

    static boolean isPicture(Node node) {
        return node instanceof Image || (node instanceof ImageRef reference && reference.isDefined());
    }

    /** The attributes in the braces right behind a node. */
    static Attributes behind(Node node) {
        return node.getNext() instanceof AttributesNode braces ? braces.attributes() : Attributes.NONE;
    }

    /** The mark of a node that {@link #isPicture}; its credit is in the braces behind it. */
    ImageMark picture(Node node) {
        LinkNodeBase target =
                node instanceof ImageRef reference ? reference.getReferenceNode(region.document()) : (Image) node;
        return new ImageMark(
                unescape(target.getUrl()),
                PlainText.line(node, PlainText.AS_WRITTEN),
                unescape(target.getTitle()),
                behind(node).value("credit").orElse(null),
                false,
                region.span(node),
                region.span(target.getUrl()));
    }

    private boolean wasPicture(Span braces) {
        String text = region.source().text();
        int line = text.lastIndexOf('\n', braces.start()) + 1;
        return WAS_PICTURE.matcher(text.substring(line, braces.start())).find();
    }

    /** Braces right behind an element are its own; at the end of a block that has words, the block's; else they are text. */
    private void attributes(AttributesNode braces, Node parent) {
        Node before = braces.getPrevious();
        boolean last = braces.getNext() == null;
        braces.attributes()
                .value("credit")
                .filter(id -> (before == null || !isPicture(before)) && !wasPicture(region.span(braces)))
                .ifPresent(id -> region.report(
                        Problem.CREDIT_MISPLACED,
                        region.span(braces),
                        "no picture stands before this credit",
                        "write it right behind the picture: ![what it shows](picture.jpg){credit=" + id
                                + "}; of one in HTML, name the file in media.yml instead"));
        if (before != null && isElement(before)) {
            facts.attributes(before, braces.attributes());
        } else if (last && (parent instanceof Heading || (parent instanceof Paragraph && before != null))) {
            facts.attributes(parent, braces.attributes());
            trimBefore(before);
        } else {
            braces.insertBefore(new Text(braces.getChars()));
        }
        braces.unlink();
    }

    /** Whether braces right behind a node are its own. */
    static boolean isElement(@Nullable Node node) {
        return node != null
                && !(node instanceof Text
                        || node instanceof SoftLineBreak
                        || node instanceof HardLineBreak
                        || node instanceof HtmlEntity
                        || node instanceof TypographicSmarts
                        || node instanceof TypographicQuotes);
    }

    /** What stood before braces that are gone ends a line now. */
    static void trimBefore(@Nullable Node before) {
        if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
            before.unlink();
        } else if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        }
    }

    static String unescape(BasedSequence written) {
        String text = written.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }
}
