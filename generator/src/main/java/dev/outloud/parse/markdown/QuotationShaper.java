package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.QuotationMark;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Says which block quotations are somebody's words. One within another is a quotation of its own only if its last line
 * says whose; else it is part of the other's words.
 */
final class QuotationShaper {
    private final Region region;
    private final Anchors anchors;
    private final Facts facts;

    /** Attributions of quotations within others: taken before the words of the outer one are read. */
    private final IdentityHashMap<Node, Attribution> inner = new IdentityHashMap<>();

    QuotationShaper(Region region, Anchors anchors, Facts facts) {
        this.region = region;
        this.anchors = anchors;
        this.facts = facts;
    }

    /** A block in the place of a quotation, and whether what it holds is somebody's words. */
    record Shaped(Node node, boolean quoted) {}

    /**
     * Puts a quotation or an alert into the place of a block quotation; what is neither stays.
     *
     * @param quoted whether it stands within somebody's words
     */
    Shaped shape(BlockQuote quote, boolean quoted) {
        AlertNode.Kind alert = AlertLine.take(quote).orElse(null);
        Attribution attribution = Optional.ofNullable(inner.remove(quote))
                .orElseGet(() -> AttributionNodes.take(quote, alert == null && !quoted, region, facts));
        if (alert != null) {
            return alert(quote, alert, attribution, quoted);
        }
        boolean large = attribution.attributes().isPull() && !attribution.isFound() && !quoted;
        String words = large ? PlainText.of(quote, PlainText.AS_WRITTEN) : "";
        if (!words.isEmpty()) {
            return pullQuote(quote, words);
        }
        if (!quoted) {
            takeInner(quote);
        }
        boolean plain = attribution.attributes().isPlain();
        if (!attribution.isFound() && (quoted || plain || holdsOnlyQuotations(quote))) {
            return new Shaped(quote, quoted || plain);
        }
        if (plain) {
            return new Shaped(quote, true);
        }
        QuotationNode node = quotation(quote, attribution);
        quote.insertBefore(node);
        quote.unlink();
        return new Shaped(node, true);
    }

    private Shaped pullQuote(BlockQuote quote, String words) {
        PullQuoteNode node = new PullQuoteNode(quote.getChars(), words, region.span(quote.getChars()));
        facts.pullQuotes.add(node);
        quote.insertBefore(node);
        quote.unlink();
        return new Shaped(node, true);
    }

    /** The words of an alert are the author's, unless its last line says whose. */
    private Shaped alert(BlockQuote quote, AlertNode.Kind kind, Attribution attribution, boolean quoted) {
        AlertNode alert = new AlertNode(quote, kind);
        quote.insertBefore(alert);
        quote.unlink();
        if (!attribution.isFound()) {
            return new Shaped(alert, quoted);
        }
        Trees.moveChildren(alert, quote);
        takeInner(quote);
        QuotationNode node = quotation(quote, attribution);
        alert.appendChild(node);
        return new Shaped(node, true);
    }

    private QuotationNode quotation(BlockQuote quote, Attribution attribution) {
        String words = PlainText.of(quote, PlainText.AS_WRITTEN, ofOthers());
        QuotationMark mark = new QuotationMark(
                anchors.id(attribution.attributes().id(), words, "quotation"),
                QuotationMark.Form.BLOCK,
                words,
                attribution.speakers(),
                attribution.source(),
                attribution.link(),
                attribution.remark(),
                attribution.behind(),
                attribution.changes(),
                attribution.attributes().language(region.span(quote.getChars()), region),
                attribution.attributes().license(region.span(quote.getChars()), region),
                region.span(quote.getChars()));
        facts.quotations.add(mark);
        reportAttributionsWithin(quote);
        return new QuotationNode(quote, mark, attribution.attributes().isPull());
    }

    /** Quotations within the one at hand that say whose they are: their words are somebody else's. */
    private Set<Node> ofOthers() {
        Set<Node> others = Collections.newSetFromMap(new IdentityHashMap<>());
        inner.forEach((quote, attribution) -> {
            if (attribution.isFound()) {
                others.add(quote);
            }
        });
        return others;
    }

    private void takeInner(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BlockQuote quote && !inner.containsKey(quote)) {
                inner.put(quote, AttributionNodes.take(quote, false, region, facts));
            }
            takeInner(child);
        }
    }

    /** Such as a quotation that somebody has set in twice. */
    private boolean holdsOnlyQuotations(Node quote) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            Attribution attribution = inner.get(child);
            boolean quotation = attribution == null
                    ? child instanceof HtmlBlockBase html && HtmlQuotation.isQuotebackIn(html.getChars())
                    : attribution.isFound() || holdsOnlyQuotations(child);
            if (!quotation) {
                return false;
            }
        }
        return quote.hasChildren();
    }

    /** Only the last line is read: a second attribution in one block would go uncredited. */
    private void reportAttributionsWithin(Node quote) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                for (Node node = child.getFirstChild(); node != null; node = node.getNext()) {
                    if (AttributionDash.beginsLikelyName(node)) {
                        region.report(
                                Problem.ATTRIBUTION_INSIDE,
                                region.span(node),
                                "only the last line of a quotation says whose it is, not this one",
                                "put it last, or part two quotations by an empty line without >");
                    }
                }
            }
        }
    }
}
