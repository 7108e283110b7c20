package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A Quoteback as its browser extension copies it: a blockquote with the author and title in data attributes.
 *
 * @param author may be empty
 * @param title may be empty
 * @param url may be empty
 * @param words the quoted words as HTML
 * @param text the quoted words without markup
 */
record Quoteback(String author, String title, String url, String words, String text) {
    private static final String QUOTEBACK = "blockquote.quoteback";
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*quoteback", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)blockquote\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A part of a block of HTML.
     *
     * @param html as it was written
     * @param quoteback what it is, or null if it is none
     */
    record Piece(String html, @Nullable Quoteback quoteback) {}

    /**
     * The blocks behind a block of HTML that still belong to its Quoteback, since a blank line ends HTML for Markdown
     * but not for a browser, and its script; none if it holds no Quoteback, or one that nothing closes.
     */
    static List<com.vladsch.flexmark.util.ast.Node> overBlankLines(HtmlBlockBase html) {
        if (html.getChars().indexOf("quoteback") < 0) {
            return List.of();
        }
        int open = opened(html.getChars());
        List<com.vladsch.flexmark.util.ast.Node> blocks = new ArrayList<>();
        var block = html.getNext();
        for (; open > 0; block = block.getNext()) {
            if (block == null || block.getChars().indexOf("class=\"quoteback\"") >= 0) {
                return List.of();
            }
            blocks.add(block);
            open += opened(block.getChars());
        }
        if (block instanceof HtmlBlockBase && SCRIPT.matcher(block.getChars()).lookingAt()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static int opened(CharSequence html) {
        return TAG.matcher(html)
                .results()
                .mapToInt(tag -> tag.group(1).isEmpty() ? 1 : -1)
                .sum();
    }

    /** The parts of a block of HTML that holds Quotebacks, without their scripts; empty if it holds none. */
    static List<Piece> split(String html) {
        if (!html.contains("quoteback") || !html.contains("</blockquote")) {
            return List.of();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        if (body.selectFirst(QUOTEBACK) == null) {
            return List.of();
        }
        body.select("script[src*=quoteback]").remove();
        List<Piece> pieces = new ArrayList<>();
        for (Node node : List.copyOf(body.childNodes())) {
            List<Element> quotes = node instanceof Element element ? element.select(QUOTEBACK) : List.of();
            quotes.forEach(quote -> {
                quote.remove();
                pieces.add(new Piece(quote.outerHtml(), of(quote)));
            });
            boolean rest = !quotes.contains(node) && !(node instanceof TextNode text && text.isBlank());
            boolean emptied = !quotes.isEmpty() && node instanceof Element element && isEmpty(element);
            if (rest && !emptied) {
                pieces.add(new Piece(node.outerHtml(), null));
            }
        }
        return pieces;
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.selectFirst("img, video, audio, iframe, object") == null;
    }

    private static Quoteback of(Element quote) {
        quote.select("footer, script").remove();
        return new Quoteback(
                quote.attr("data-author"),
                quote.attr("data-title"),
                quote.attr("cite"),
                quote.html().strip(),
                quote.text());
    }

    QuotationMark mark(Anchors anchors, Span at) {
        List<Speaker> speakers = author.isBlank() ? List.of() : List.of(new Speaker.Named(author.strip(), at));
        SourceLink link = url.isBlank() ? null : new SourceLink(title.strip(), url.strip(), at);
        return new QuotationMark(
                anchors.id("", text, "quotation"), QuotationMark.Form.QUOTEBACK, text, speakers, null, link, "", at);
    }
}
