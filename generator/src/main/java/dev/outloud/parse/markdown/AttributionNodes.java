package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Takes the attribution line off a block quotation in Markdown and reads it. */
final class AttributionNodes {
    private final Region region;
    private final AttributionReader reader;
    private Attributes attributes;

    private AttributionNodes(Region region, Facts facts, Attributes attributes) {
        this.region = region;
        this.reader = new AttributionReader(facts);
        this.attributes = attributes;
    }

    /**
     * Reads and removes the line; of a quotation without one, only the braces at its end.
     *
     * @param mayCite whether a citation at the end of the words, without a dash, says whose they are
     */
    static Attribution take(Node quote, boolean mayCite, Region region, Facts facts) {
        AttributionLine last = new AttributionLine(quote, mayCite);
        List<Node> line = last.take();
        if (line.isEmpty()) {
            return Attribution.none(last.takeAttributes());
        }
        AttributionNodes nodes = new AttributionNodes(region, facts, last.attributes());
        line.forEach(nodes::read);
        return nodes.reader.read(nodes.attributes);
    }

    private void read(Node node) {
        if (node.getParent() instanceof DelimitedNode && node instanceof Text && node.getPrevious() == null) {
            boolean set = node.getParent() instanceof Emphasis;
            reader.title(set ? PlainText.line(node.getParent(), PlainText.AS_WRITTEN) : "");
        }
        if (node instanceof MentionNode mention) {
            reader.mention(mention.mention());
        } else if (node instanceof CitationNode citation) {
            reader.citation(citation.citation());
        } else if (node instanceof Link link) {
            link(link, link.getUrl());
        } else if (node instanceof LinkRef link && link.isDefined()) {
            link(link, link.getReferenceNode(region.document()).getUrl());
        } else if (node instanceof AutoLink bare) {
            reader.address(bare.getText().toString(), region.span(node));
        } else if (node instanceof WebLinkNode bare) {
            reader.address(bare.url(), region.span(node));
        } else if (node instanceof WikiLinkNode wiki) {
            reader.name(wiki.link().target(), wiki.link().at());
        } else if (node instanceof AttributesNode braces) {
            attributes = braces.attributes();
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            reader.words(" ", region.span(node).start());
        } else if (!(node instanceof HtmlInlineBase)) {
            reader.words(PlainText.piece(node), region.span(node).start());
        }
    }

    private void link(Node link, BasedSequence url) {
        if (link.getFirstChild() instanceof MentionNode mention && mention.getNext() == null) {
            reader.mention(mention.mention());
        } else {
            reader.link(PlainText.line(link, PlainText.AS_WRITTEN), InlineShaper.unescape(url), region.span(link));
        }
    }
}
