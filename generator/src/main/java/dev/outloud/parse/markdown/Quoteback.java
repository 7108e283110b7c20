package dev.outloud.parse.markdown;

import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

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
    static Optional<Quoteback> read(String html) {
        if (!html.contains("quoteback")) {
            return Optional.empty();
        }
        Element quote = Jsoup.parseBodyFragment(html).selectFirst("blockquote.quoteback");
        if (quote == null) {
            return Optional.empty();
        }
        quote.select("footer, script").remove();
        return Optional.of(new Quoteback(
                quote.attr("data-author"),
                quote.attr("data-title"),
                quote.attr("cite"),
                quote.html().strip(),
                quote.text()));
    }

    QuotationMark mark(Anchors anchors, Span at) {
        List<Speaker> speakers = author.isBlank() ? List.of() : List.of(new Speaker.Named(author.strip(), at));
        SourceLink link = url.isBlank() ? null : new SourceLink(title.strip(), url.strip(), at);
        return new QuotationMark(
                anchors.id("", text, "quotation"), QuotationMark.Form.QUOTEBACK, text, speakers, null, link, "", at);
    }
}
