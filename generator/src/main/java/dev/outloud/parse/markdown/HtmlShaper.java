package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what means something to us in blocks of HTML: the end of the excerpt, and quotations. */
final class HtmlShaper {
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCKQUOTE = Pattern.compile("<(/?)blockquote\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*quoteback", Pattern.CASE_INSENSITIVE);

    /** One that nothing closes is looked for no further. */
    private static final int MOST_BLOCKS = 200;

    /** Nobody quotes deeper, and each level is read anew. */
    private static final int MOST_NESTED = 5;

    private final Region region;
    private final Anchors anchors;
    private final Facts facts;

    HtmlShaper(Region region, Anchors anchors, Facts facts) {
        this.region = region;
        this.anchors = anchors;
        this.facts = facts;
    }

    /** Shapes a block and gives the one behind all that it has taken in. */
    Node shape(HtmlBlockBase node) {
        List<Node> rest = overBlankLines(node);
        rest.forEach(Node::unlink);
        Node next = node.getNext();
        if (MORE.matcher(node.getChars()).matches()) {
            node.insertBefore(new MoreNode(node.getChars()));
            node.unlink();
        } else {
            html(node, rest);
        }
        return next;
    }

    /** The rest is what Markdown took for blocks of their own, as it does after a blank line. */
    private void html(HtmlBlockBase node, List<Node> rest) {
        BasedSequence chars = node.getChars();
        Span at = region.span(chars);
        StringBuilder html = new StringBuilder(chars);
        for (Node block : rest) {
            html.append(block instanceof Paragraph ? "\n<p>" : "\n").append(block.getChars());
            at = new Span(at.start(), region.span(block).end());
        }
        List<HtmlQuotation.Piece> pieces = HtmlQuotation.split(html.toString());
        StringBuilder left = new StringBuilder(pieces.isEmpty() ? html : "");
        for (HtmlQuotation.Piece piece : pieces) {
            left.append(piece.html());
            node.insertBefore(node(piece, chars, at, 1));
        }
        if (HtmlQuotation.isUnread(left)) {
            reportUnread(at, region);
        }
        if (!pieces.isEmpty()) {
            node.unlink();
        }
    }

    private Node node(HtmlQuotation.Piece piece, BasedSequence chars, Span at, int depth) {
        HtmlQuotation quotation = piece.quotation();
        if (quotation == null) {
            return new HtmlBlock(BasedSequence.of(piece.html()));
        }
        if (quotation.isPullQuote()) {
            PullQuoteNode pull = new PullQuoteNode(chars, quotation.text(), at);
            facts.pullQuotes.add(pull);
            return pull;
        }
        QuotationMark mark = quotation.mark(anchors, at, region, facts);
        facts.quotations.add(mark);
        HtmlQuotationNode node = new HtmlQuotationNode(chars, mark, quotation.words(), quotation.large());
        if (depth < MOST_NESTED) {
            quotation.parts().forEach(part -> node.appendChild(node(part, chars, at, depth + 1)));
        } else if (quotation.holdsAnother()) {
            reportUnread(at, region);
        }
        return node;
    }

    /**
     * The blocks behind a block of HTML that still belong to its quotation, since a blank line ends HTML for Markdown but
     * not for a browser, and the script of a Quoteback. None if nothing closes the quotation, or if the author writes
     * Markdown in it that is no Quoteback.
     */
    private static List<Node> overBlankLines(HtmlBlockBase html) {
        boolean quoteback = HtmlQuotation.isQuotebackIn(html.getChars());
        int open = opened(html.getChars());
        List<Node> blocks = new ArrayList<>();
        Node block = html.getNext();
        for (; open > 0; block = block.getNext()) {
            boolean goesOn =
                    blocks.size() < MOST_BLOCKS && (block instanceof HtmlBlockBase || (block != null && quoteback));
            if (!goesOn || block.getChars().indexOf("class=\"quoteback\"") >= 0) {
                return List.of();
            }
            blocks.add(block);
            open += opened(block.getChars());
        }
        if (quoteback
                && block instanceof HtmlBlockBase
                && SCRIPT.matcher(block.getChars()).lookingAt()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static int opened(CharSequence html) {
        return BLOCKQUOTE
                .matcher(html)
                .results()
                .mapToInt(tag -> tag.group(1).isEmpty() ? 1 : -1)
                .sum();
    }

    /** A quotation in HTML, of which nobody can say whose it is. */
    static void reportUnread(Span at, Region region) {
        region.report(
                Problem.QUOTE_UNATTRIBUTED,
                at,
                "a quotation in HTML credits nobody",
                "end it with <footer>— Ada Lovelace</footer>, without an empty line in it,"
                        + " or write it with > and a last line such as:\n> — @ada-lovelace, [@lovelace-1843, p. 4]");
    }
}
