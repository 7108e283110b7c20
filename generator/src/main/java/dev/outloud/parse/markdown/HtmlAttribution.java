package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern MENTION =
            Pattern.compile("[\\s\\u00A0]*(?:[—―–]+|-{2,3})?[\\s\\u00A0]*@([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)");
    /** {@code Figure 3: A letter} says what is shown. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\s*+(?:fig|figure|abb|abbildung|table)\\b\\.?\\s*+\\d");

    private static final Pattern BLOCKS = Pattern.compile("p|div|ul|ol|dl|pre|table|blockquote|h[1-6]");

    private static final Set<String> TITLES = Set.of("cite", "em", "i");

    private static final Pattern NAME_BEHIND =
            Pattern.compile("[\\s\\u00A0]*+,[\\s\\u00A0]*+(" + LikelyNames.FULL_NAME + ")(?=[\\s\\u00A0]*+(?:[,(]|$))");

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

    /**
     * Reads the nodes of an attribution.
     *
     * @param url where the words come from, as the quotation says it; may be empty
     * @param at the whole block: the parser of HTML does not keep the places of its parts
     */
    static Attribution read(List<Node> nodes, String url, Span at, Region region, Facts facts) {
        AttributionReader reader = new AttributionReader(facts);
        nodes.forEach(node -> read(node, url, at, region, reader));
        Attribution read = reader.read(Attributes.NONE);
        Changes said = read.changes();
        Changes changes =
                new Changes(said.kinds(), said.byAuthor(), said.from(), placed(said.translators(), at, region));
        return new Attribution(
                placed(read.speakers(), at, region),
                read.source(),
                read.link(),
                read.remark(),
                read.behind(),
                changes,
                Attributes.NONE);
    }

    private static List<Speaker> placed(List<Speaker> speakers, Span at, Region region) {
        return speakers.stream().map(speaker -> placed(speaker, at, region)).toList();
    }

    /** A name at its place in the file, or else at that of the whole block. */
    static Speaker placed(Speaker speaker, Span at, Region region) {
        return speaker instanceof Speaker.Named named
                ? new Speaker.Named(named.name(), named.whole(), region.lastOf(named.name(), at))
                : speaker;
    }

    private static void read(Node node, String url, Span at, Region region, AttributionReader reader) {
        if (node instanceof TextNode text) {
            words(SPACES.matcher(text.getWholeText()).replaceAll(" "), at, region, reader);
        } else if (node instanceof Element element && element.nameIs("a") && element.hasAttr("href")) {
            reader.link(element.text(), element.attr("href"), at);
        } else if (node instanceof Element element && element.nameIs("cite") && !url.isEmpty() && reader.hasBegun()) {
            reader.link(element.text(), url, at);
        } else if (node instanceof Element element) {
            if (element.nameIs("br") || followsElement(element)) {
                reader.words(", ", at.start());
            }
            if (TITLES.contains(element.nodeName())) {
                reader.title();
            }
            inOrder(element.childNodes()).forEach(child -> read(child, url, at, region, reader));
        }
    }

    /** {@code <cite>The Book</cite>, Ada Lovelace}: a title before a name is read behind it. */
    private static List<Node> inOrder(List<Node> nodes) {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element cite && cite.nameIs("cite")) {
                String behind = nodes.get(i + 1) instanceof TextNode text ? text.getWholeText() : "";
                Matcher name = NAME_BEHIND.matcher(behind);
                if (!name.lookingAt()) {
                    return nodes;
                }
                List<Node> ordered = new ArrayList<>(nodes.subList(0, i));
                ordered.add(new TextNode(name.group(1) + ", "));
                ordered.add(cite);
                ordered.add(new TextNode(behind.substring(name.end())));
                ordered.addAll(nodes.subList(i + 2, nodes.size()));
                return ordered;
            }
            if (!(nodes.get(i) instanceof TextNode text)
                    || !text.getWholeText()
                            .substring(AttributionDash.length(text.getWholeText()))
                            .isBlank()) {
                return nodes;
            }
        }
        return nodes;
    }

    /** Boxes one after the other, as themes have them for name and profession. */
    private static boolean followsElement(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element && !((Element) before).nameIs("br");
    }

    /** An id is a mention if it comes first; embeds have handles of other networks further on. */
    private static void words(String text, Span at, Region region, AttributionReader reader) {
        Matcher mention = MENTION.matcher(text);
        boolean first = !reader.hasBegun() && mention.lookingAt();
        if (first) {
            reader.mention(new Mention(mention.group(1), region.lastOf("@" + mention.group(1), at)));
        }
        reader.words(first ? text.substring(mention.end()) : text, at.start());
    }
}
