package dev.outloud.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a block quotation in HTML says whose it is: in the caption of its figure, as the HTML standard has it; in a
 * {@code footer} or {@code cite} at its end, as WordPress and AsciiDoc write it; or behind a dash.
 */
final class HtmlAttribution {
    /** {@code Figure 3: A letter} says what is shown. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\s*+(?:fig|figure|abb|abbildung|table)\\b\\.?\\s*+\\d");

    private static final Pattern BLOCKS = Pattern.compile("p|div|ul|ol|dl|pre|table|blockquote|h[1-6]");

    private HtmlAttribution() {}

    /** The nodes of the attribution, still in their place; empty if the quotation has none. */
    static List<Node> find(Element quote) {
        List<Node> found = candidates(quote);
        String said = text(found);
        return said.isBlank() || said.length() > AttributionLine.LONGEST ? List.of() : found;
    }

    private static List<Node> candidates(Element quote) {
        Element figure = quote.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("> figcaption");
        if (figure != null
                && caption != null
                && !NUMBERED.matcher(caption.text()).lookingAt()
                && figure.selectFirst("img, picture, video, audio, iframe, table, pre") == null) {
            return List.of(caption);
        }
        Element beside = quote.nextElementSibling();
        if (beside != null && beside.hasClass("attribution")) {
            return List.of(beside);
        }
        Element last = quote.lastElementChild();
        List<Node> tail = tail(last);
        if (!tail.isEmpty() || last == null || !isLast(last)) {
            return tail;
        }
        if (last.nameIs("footer") || last.nameIs("cite")) {
            return List.of(last);
        }
        if (last.nameIs("p") && last.previousElementSibling() != null && isAttribution(last)) {
            return List.of(last);
        }
        return last.nameIs("p") ? citeBehindBreak(last) : List.of();
    }

    private static boolean isLast(Element element) {
        for (Node node = element.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAttribution(Element paragraph) {
        boolean onlyCite = paragraph.childrenSize() == 1
                && paragraph.child(0).nameIs("cite")
                && paragraph.ownText().isBlank();
        return onlyCite || AttributionDash.length(paragraph.text()) > 0;
    }

    /** Text behind the last block: {@code <p>Words</p> — Ada Lovelace}. */
    private static List<Node> tail(@Nullable Element last) {
        Node block = last;
        while (block instanceof Element element
                && !BLOCKS.matcher(element.nodeName()).matches()) {
            block = block.previousSibling();
            while (block instanceof TextNode) {
                block = block.previousSibling();
            }
        }
        List<Node> tail = new ArrayList<>();
        for (Node node = block == null ? null : block.nextSibling(); node != null; node = node.nextSibling()) {
            tail.add(node);
        }
        return AttributionDash.length(text(tail)) > 0 ? tail : List.of();
    }

    private static List<Node> citeBehindBreak(Element paragraph) {
        Element cite = paragraph.lastElementChild();
        Element before = cite == null ? null : cite.previousElementSibling();
        return cite != null && cite.nameIs("cite") && isLast(cite) && before != null && before.nameIs("br")
                ? List.of(before, cite)
                : List.of();
    }

    private static String text(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(node instanceof TextNode words ? words.getWholeText() : "");
            text.append(node instanceof Element element ? element.text() : "");
        }
        return text.toString();
    }
}
