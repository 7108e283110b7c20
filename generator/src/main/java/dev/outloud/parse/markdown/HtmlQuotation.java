package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Remark;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A block quotation in HTML that says whose it is: in an attribution of its own, or in data attributes, as the browser
 * extension Quoteback copies it.
 *
 * @param quote the element without its attribution
 * @param attribution the nodes that say whose it is; empty for a Quoteback and for a pull quote
 * @param large whether it is set large beside the text
 */
record HtmlQuotation(Element quote, List<Node> attribution, boolean large) {
    private static final String QUOTEBACK = "quoteback";
    private static final Pattern BOX = Pattern.compile(
            "<(/?)(?:div|details|section|article|aside|main|header|footer|figure|table|ul|ol|center)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String MARK = "outloud-quotation";
    private static final String LARGE =
            "figure.wp-block-pullquote, :is(aside, blockquote):is(.pull, .pullquote, .pull-quote)";
    private static final String QUOTES = "blockquote:not(blockquote blockquote):not(pre blockquote), "
            + "aside:is(.pull, .pullquote, .pull-quote):not(:has(blockquote)):not(pre aside)";
    private static final Pattern NAMED = Pattern.compile(QUOTEBACK, Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</(?:blockquote|aside)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)");
    private static final Pattern TAG = Pattern.compile("<(/?)blockquote\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A part of a block of HTML.
     *
     * @param html as it was written; empty for a quotation
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

    /** Whether HTML holds block quotations that credit nobody. */
    static boolean isUnread(CharSequence html) {
        return TAG.matcher(html).find()
                && Jsoup.parseBodyFragment(html.toString()).selectFirst("blockquote:not(.plain):not(pre blockquote)")
                        != null;
    }

    /** The parts of a block of HTML that holds such quotations; empty if it holds none. */
    static List<Piece> split(String html) {
        if (!CLOSED.matcher(html).find() || !isWhole(html)) {
            return List.of();
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        List<Element> quotes = body.select(QUOTES).stream()
                .filter(quote -> isAttributed(quote) || isLarge(quote))
                .toList();
        if (quotes.isEmpty()) {
            return List.of();
        }
        body.select("script[src*=quoteback]").remove();
        return split(body, quotes);
    }

    /** Whether every box is closed in the same block; the parser would close one whose end comes later. */
    private static boolean isWhole(String html) {
        return BOX.matcher(html)
                        .results()
                        .mapToInt(tag -> tag.group(1).isEmpty() ? 1 : -1)
                        .sum()
                == 0;
    }

    private static boolean isAttributed(Element quote) {
        return !quote.hasClass("plain")
                && (quote.hasClass(QUOTEBACK) || !HtmlAttribution.find(quote).isEmpty());
    }

    private static boolean isLarge(Element quote) {
        return quote.closest(LARGE) != null && !quote.hasClass("plain");
    }

    /** Whether it repeats words of the text, as far as it says; then it credits nobody itself. */
    boolean isPullQuote() {
        return large && attribution.isEmpty() && !quote.hasClass(QUOTEBACK);
    }

    /** Leaves a mark in the place of each quotation, wherever it stands, and parts the HTML at the marks. */
    private static List<Piece> split(Element body, List<Element> quotes) {
        // One caption may be that of several quotations, so all are read before any is taken out.
        List<List<Node>> attributions =
                quotes.stream().map(HtmlQuotation::attribution).toList();
        List<HtmlQuotation> found = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Element quote = quotes.get(i);
            attributions.get(i).forEach(Node::remove);
            found.add(new HtmlQuotation(quote, attributions.get(i), isLarge(quote)));
        }
        quotes.forEach(quote -> box(quote).replaceWith(new Comment(MARK)));
        String[] rest = body.html().split("<!--" + MARK + "-->", -1);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < rest.length; i++) {
            if (!rest[i].isBlank()) {
                pieces.add(new Piece(rest[i].strip(), null));
            }
            if (i < found.size()) {
                pieces.add(new Piece("", found.get(i)));
            }
        }
        return pieces;
    }

    /** The figure or box that holds nothing but the quotation, or the quotation itself. */
    private static Element box(Element quote) {
        Element parent = quote.parent();
        Element box = parent == null ? null : parent.closest("figure, " + LARGE);
        return box != null && box.childrenSize() == 1 && box.ownText().isBlank() ? box : quote;
    }

    private static List<Node> attribution(Element quote) {
        if (quote.hasClass(QUOTEBACK)) {
            quote.select("footer, script").remove();
            return List.of();
        }
        return HtmlAttribution.find(quote);
    }

    /** Whether it holds further quotations that say whose they are. */
    boolean holdsAnother() {
        return quote.select("blockquote blockquote").stream().anyMatch(HtmlQuotation::isAttributed);
    }

    /** The words where they hold further quotations that say whose they are, parted; else empty. */
    List<Piece> parts() {
        return split(quote.html());
    }

    /** The words without those of others, which are quotations of their own. */
    private String ownWords() {
        Element own = quote.clone();
        for (Element other : own.select("blockquote blockquote")) {
            if (isAttributed(other)) {
                HtmlAttribution.find(other).forEach(Node::remove);
                other.remove();
            }
        }
        return own.text();
    }

    /** The quoted words without markup, paragraphs parted by line feeds. */
    String text() {
        List<String> paragraphs = quote.select("p").eachText();
        return paragraphs.isEmpty() ? quote.text() : String.join("\n", paragraphs);
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
    QuotationMark mark(Anchors anchors, Span at, Region region, Facts facts) {
        String text = ownWords();
        Attribution said = attribution.isEmpty()
                ? quoteback(at, region)
                : HtmlAttributionReader.read(attribution, url(), at, region, facts);
        return new QuotationMark(
                anchors.htmlId(quote.id(), text, at),
                attribution.isEmpty() ? QuotationMark.Form.QUOTEBACK : QuotationMark.Form.HTML,
                text,
                said.speakers(),
                said.source(),
                said.link() == null ? link(at, facts) : said.link(),
                said.remark(),
                said.behind(),
                said.changes(),
                Attributes.language(quote.attr("lang").strip(), at, region),
                Attributes.license(quote.attr("data-license").strip(), at, region),
                at);
    }

    private Attribution quoteback(Span at, Region region) {
        return new Attribution(
                authors(at, region), null, null, Remark.NONE, Remark.NONE, Changes.NONE, Attributes.NONE);
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

    private List<Speaker> authors(Span at, Region region) {
        String author = quote.attr("data-author").strip();
        Matcher mention = MENTION.matcher(author);
        if (mention.matches()) {
            return List.of(new Speaker.ById(mention.group(1), at));
        }
        boolean allFull = Arrays.stream(author.split(",", -1)).allMatch(name -> LikelyNames.isOne(name.strip()));
        return Arrays.stream(allFull ? author.split(",", -1) : new String[] {author})
                .flatMap(names -> SpeakerNames.read(names, 0, 0, false).speakers().stream())
                .map(speaker -> HtmlAttributionReader.placed(speaker, at, region))
                .toList();
    }
}
