package dev.outloud.parse.markdown;

import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Remark;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A block quotation in HTML that says whose it is: in an attribution of its own, or in data attributes, as the browser
 * extension Quoteback copies it.
 *
 * @param quote the element without its attribution
 * @param attribution the nodes that say whose it is; empty for a Quoteback
 */
record HtmlQuotation(Element quote, List<Node> attribution) {
    private static final String QUOTEBACK = "quoteback";
    private static final Pattern NAMED = Pattern.compile(QUOTEBACK, Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</blockquote", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)");
    private static final Pattern TAG = Pattern.compile("<(/?)blockquote\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A part of a block of HTML.
     *
     * @param html as it was written
     * @param quotation what it is, or null if it is none
     */
    record Piece(String html, @Nullable HtmlQuotation quotation) {}

    /** Whether HTML speaks of Quotebacks at all. */
    static boolean isQuotebackIn(CharSequence html) {
        return NAMED.matcher(html).find();
    }

    /** Whether a tag opens a block quotation. */
    static boolean opensBlockquote(CharSequence tag) {
        return TAG.matcher(tag).lookingAt() && tag.charAt(1) != '/';
    }

    /** The parts of a block of HTML that holds such quotations; empty if it holds none. */
    static List<Piece> split(String html) {
        if (!CLOSED.matcher(html).find()) {
            return List.of();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        List<Element> quotes = body.select("blockquote:not(blockquote blockquote)").stream()
                .filter(HtmlQuotation::isAttributed)
                .toList();
        if (quotes.isEmpty()) {
            return List.of();
        }
        body.select("script[src*=quoteback]").remove();
        List<Piece> pieces = new ArrayList<>();
        for (Node node : List.copyOf(body.childNodes())) {
            split(node, quotes, pieces);
        }
        return pieces;
    }

    private static boolean isAttributed(Element quote) {
        return !quote.hasClass("plain")
                && (quote.hasClass(QUOTEBACK) || !HtmlAttribution.find(quote).isEmpty());
    }

    private static void split(Node node, List<Element> quotes, List<Piece> pieces) {
        List<Element> within = node instanceof Element element
                ? element.stream().filter(quotes::contains).toList()
                : List.of();
        for (Element quote : within) {
            pieces.add(new Piece(quote.outerHtml(), of(quote)));
            quote.remove();
        }
        boolean rest = !within.contains(node) && !(node instanceof TextNode text && text.isBlank());
        boolean emptied = !within.isEmpty() && node instanceof Element element && isEmpty(element);
        if (rest && !emptied) {
            pieces.add(new Piece(node.outerHtml(), null));
        }
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.selectFirst("img, video, audio, iframe, object") == null;
    }

    private static HtmlQuotation of(Element quote) {
        if (quote.hasClass(QUOTEBACK)) {
            quote.select("footer, script").remove();
            return new HtmlQuotation(quote, List.of());
        }
        List<Node> attribution = HtmlAttribution.find(quote);
        attribution.forEach(Node::remove);
        return new HtmlQuotation(quote, attribution);
    }

    /** The quoted words as HTML. */
    String words() {
        return quote.html().strip();
    }

    /**
     * The quotation as a fact.
     *
     * @param at the block that it stands in
     */
    QuotationMark mark(Anchors anchors, Span at, Facts facts) {
        String text = quote.text();
        Attribution said = attribution.isEmpty() ? quoteback(at) : HtmlAttribution.read(attribution, url(), at, facts);
        return new QuotationMark(
                anchors.id(quote.id(), text, "quotation"),
                attribution.isEmpty() ? QuotationMark.Form.QUOTEBACK : QuotationMark.Form.HTML,
                text,
                said.speakers(),
                said.source(),
                said.link() == null ? link(at, facts) : said.link(),
                said.remark(),
                at);
    }

    private Attribution quoteback(Span at) {
        return new Attribution(authors(at), null, null, Remark.NONE, Attributes.NONE);
    }

    private @Nullable SourceLink link(Span at, Facts facts) {
        if (url().isEmpty()) {
            return null;
        }
        LinkMark mark = new LinkMark(url(), false, at);
        facts.add(mark);
        return new SourceLink(quote.attr("data-title").strip(), mark);
    }

    private String url() {
        return quote.attr("cite").strip();
    }

    private List<Speaker> authors(Span at) {
        String author = quote.attr("data-author").strip();
        Matcher mention = MENTION.matcher(author);
        if (mention.matches()) {
            return List.of(new Speaker.ById(mention.group(1), at));
        }
        return SpeakerNames.read(author, 0, 0, false).speakers().stream()
                .<Speaker>map(speaker -> new Speaker.Named(speaker.name(), at))
                .toList();
    }
}
