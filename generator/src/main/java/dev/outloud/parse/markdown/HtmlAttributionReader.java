package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an attribution in HTML: a {@code cite} is a title where other words name somebody, else whoever speaks. */
final class HtmlAttributionReader {
    private static final Pattern SPACES = Pattern.compile("\\s++");

    private static final Pattern MENTION = Pattern.compile(
            "[\\s\\u00A0,]*(?:[—―–]+|-{2,3})?[\\s\\u00A0]*(?:by\\s+)?@([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)");

    /** What parts a name from other words: marks, dashes, and the words that join names or lead to one. */
    private static final Pattern NAME_END =
            Pattern.compile("[,;:()—―–]|\\s-\\s|(?<![\\p{L}])(?:by|von|par|por|di|door|and|und|et|y|&)(?![\\p{L}])");

    private static final Set<String> TITLES = Set.of("cite", "em", "i");

    private HtmlAttributionReader() {}

    /**
     * Reads the nodes of an attribution.
     *
     * @param url where the words come from, as the quotation says it; may be empty
     * @param at the whole block: the parser of HTML does not keep the places of its parts
     */
    static Attribution read(List<Node> nodes, String url, Span at, Region region, Facts facts) {
        AttributionReader reader = new AttributionReader(facts);
        String line = outsideCite(nodes);
        nodes.forEach(node -> read(node, line, url, at, region, reader));
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

    private static void read(Node node, String line, String url, Span at, Region region, AttributionReader reader) {
        if (node instanceof TextNode text) {
            words(SPACES.matcher(text.getWholeText()).replaceAll(" "), at, region, reader);
        } else if (node instanceof Element element && element.nameIs("a") && element.hasAttr("href")) {
            reader.link(element.text(), element.attr("href"), at);
        } else if (node instanceof Element element && element.nameIs("cite") && isWork(element, line, reader)) {
            Element inside = element.selectFirst("a[href]");
            reader.work(element.text(), inside == null ? url : inside.attr("href"), at);
        } else if (node instanceof Element element && element.nameIs("cite") && !url.isEmpty() && reader.hasBegun()) {
            reader.link(element.text(), url, at);
        } else if (node instanceof Element element) {
            if (element.nameIs("br") || followsElement(element)) {
                reader.words(", ", at.start());
            }
            if (TITLES.contains(element.nodeName())) {
                reader.title(element.text());
            }
            element.childNodes().forEach(child -> read(child, line, url, at, region, reader));
        }
    }

    /**
     * Whether a {@code cite} before any name is the title of a work, as the HTML standard has it: where other words of the
     * line name somebody. Else it is whoever speaks, as WordPress writes it.
     *
     * @param line what stands in the line outside of {@code cite}
     */
    private static boolean isWork(Element cite, String line, AttributionReader reader) {
        if (reader.hasBegun() || cite.text().isBlank() || LikelyNames.isPerson(cite.text())) {
            return false;
        }
        return MENTION.matcher(line).find()
                || Arrays.stream(NAME_END.split(line, -1)).anyMatch(words -> LikelyNames.isPerson(words.strip()));
    }

    private static String outsideCite(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                Element copy = element.clone();
                copy.select("cite").remove();
                text.append(copy.nameIs("cite") ? " , " : copy.text());
            } else if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString();
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
