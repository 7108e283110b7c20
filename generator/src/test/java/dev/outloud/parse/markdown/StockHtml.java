package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What Flexmark's own renderer makes of a text, and both its HTML and ours without what is meant to differ. */
final class StockHtml {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            DefinitionExtension.create(),
                            TypographicExtension.create()))
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);

    private StockHtml() {}

    static String of(String markdown) {
        Parser parser = Parser.builder(OPTIONS).build();
        return HtmlRenderer.builder(OPTIONS).build().render(parser.parse(markdown));
    }

    /** Headings begin at the second level; their ids, attributions, boxes around tables and hints to browsers are ours. */
    static String comparable(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("figcaption").remove();
        page.select("figure, div.table-scroll").unwrap();
        page.select("tbody").stream().filter(body -> body.childrenSize() == 0).forEach(Element::remove);
        page.select("dt > p:only-child").unwrap();
        List<String> tags = List.of("h1", "h2", "h3", "h4", "h5", "h6");
        List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
        int top =
                headings.stream().mapToInt(h -> tags.indexOf(h.tagName())).min().orElse(0);
        headings.forEach(h -> h.tagName(tags.get(Math.min(4, tags.indexOf(h.tagName()) - top))));
        headings.forEach(h -> h.removeAttr("id"));
        page.select("*").forEach(StockHtml::withoutHints);
        return page.body()
                .html()
                .replaceAll("(?<!<pre>)<code>\\s*|\\s*</code>", "'")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?(?:" + BLOCKS + ")\\b[^>]*>) ?", "\n$1\n");
    }

    private static final String BLOCKS =
            "p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|h[1-6]|hr|br";

    private static void withoutHints(Element element) {
        List.of("tabindex", "scope", "loading", "decoding", "width", "height", "align")
                .forEach(element::removeAttr);
        List<String> classes = element.classNames().stream()
                .filter(name -> !name.equals("plain") && !name.equals("e-content") && !name.startsWith("align-"))
                .collect(Collectors.toList());
        element.removeAttr("class");
        if (!classes.isEmpty()) {
            element.attr("class", String.join(" ", classes));
        }
    }
}
