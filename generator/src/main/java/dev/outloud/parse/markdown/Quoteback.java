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
    private static final Pattern NAMED = Pattern.compile("quoteback", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("</blockquote", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)");
    private static final Pattern TAG = Pattern.compile("<(/?)blockquote\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A part of a block of HTML.
     *
     * @param html as it was written
     * @param quoteback what it is, or null if it is none
     */
    record Piece(String html, @Nullable Quoteback quoteback) {}

    /** Whether HTML speaks of Quotebacks at all. */
    static boolean isIn(CharSequence html) {
        return NAMED.matcher(html).find();
    }

    /** Whether a tag opens a block quotation. */
    static boolean opensBlockquote(CharSequence tag) {
        return TAG.matcher(tag).lookingAt() && tag.charAt(1) != '/';
    }

    /** The parts of a block of HTML that holds Quotebacks, without their scripts; empty if it holds none. */
    static List<Piece> split(String html) {
        if (!isIn(html) || !CLOSED.matcher(html).find()) {
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
        SourceLink link = url.isBlank() ? null : new SourceLink(title.strip(), new LinkMark(url.strip(), false, at));
        return new QuotationMark(
                anchors.id("", text, "quotation"),
                QuotationMark.Form.QUOTEBACK,
                text,
                speakers(at),
                null,
                link,
                Remark.NONE,
                at);
    }

    private List<Speaker> speakers(Span at) {
        Matcher mention = MENTION.matcher(author.strip());
        if (mention.matches()) {
            return List.of(new Speaker.ById(mention.group(1), at));
        }
        return SpeakerNames.read(author, 0, 0, false).speakers().stream()
                .<Speaker>map(speaker -> new Speaker.Named(speaker.name(), at))
                .toList();
    }
}
