package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the attribution line of a block quotation: names, then remarks and a source. One for each quotation. */
final class AttributionReader {
    private static final Pattern JOINER = Pattern.compile("\\s+(?:and|und|et|y|&)\\s+");
    private static final Pattern JOINED = Pattern.compile("^[\\s,]*(?:and|und|et|y|&)(?:\\s+|$)");
    private static final Pattern REMARK = Pattern.compile("[,(]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:(]+|[\\s,;:)]+$|^(?:and|und|et|y|&)$");

    private final int shift;
    private final Facts facts;
    private final List<Speaker> speakers = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder remark = new StringBuilder();
    private int wordsAt;
    private boolean joins;
    private Citation.@Nullable Item source;
    private @Nullable SourceLink link;
    private Attributes attributes = Attributes.NONE;

    AttributionReader(int shift, Facts facts) {
        this.shift = shift;
        this.facts = facts;
    }

    /** Reads and removes the line; of a quotation without one, only the braces at its end. */
    Attribution take(Node quote) {
        AttributionLine last = new AttributionLine(quote);
        List<Node> line = last.take();
        return line.isEmpty() ? Attribution.none(last.takeAttributes()) : read(line);
    }

    private Attribution read(List<Node> line) {
        boolean dash = true;
        for (Node node : line) {
            if (node instanceof MentionNode mention) {
                endWords();
                facts.add(mention.mention());
                speakers.add(new Speaker.ById(
                        mention.mention().id(), mention.mention().at()));
            } else if (node instanceof CitationNode citation) {
                endWords();
                facts.add(citation.citation());
                source = source == null ? citation.citation().items().get(0) : source;
            } else if (node instanceof Link written) {
                endWords();
                link(
                        PlainText.line(written, PlainText.AS_WRITTEN),
                        written.getUrl().toString(),
                        span(node));
            } else if (node instanceof AutoLink bare) {
                endWords();
                sourceLink("", bare.getText().toString(), span(node));
            } else if (node instanceof WebLinkNode bare) {
                endWords();
                sourceLink("", bare.url(), span(node));
            } else if (node instanceof WikiLinkNode wiki) {
                endWords();
                speakers.add(new Speaker.Named(wiki.link().target(), wiki.link().at()));
            } else if (node instanceof AttributesNode braces) {
                attributes = braces.attributes();
            } else if (!(node instanceof HtmlInlineBase)) {
                words(node, dash);
                dash = false;
            }
        }
        endWords();
        return new Attribution(speakers, source, link, remark.toString(), attributes);
    }

    private void words(Node node, boolean dash) {
        String text = node.hasChildren() ? PlainText.line(node, PlainText.AS_WRITTEN) : PlainText.unescaped(node);
        int start = 0;
        if (dash) {
            Matcher leading = AttributionLine.DASH.matcher(text);
            start = leading.find() ? leading.end() : 0;
        }
        if (words.length() == 0) {
            wordsAt = node.getStartOffset() + shift + start;
        }
        words.append(text, start, text.length());
    }

    /** The first words, and those behind "and", are names; a comma or bracket begins a remark. */
    private void endWords() {
        String text = words.toString();
        words.setLength(0);
        Matcher joined = JOINED.matcher(text);
        boolean more = !speakers.isEmpty() && source == null && joined.find();
        joins = more && joined.end() == text.length();
        if (!more && (!speakers.isEmpty() || source != null)) {
            addRemark(text);
            return;
        }
        int from = more ? joined.end() : 0;
        Matcher end = REMARK.matcher(text);
        int cut = end.find(from) ? end.start() : text.length();
        Matcher joiner = JOINER.matcher(text).region(from, cut);
        while (joiner.find()) {
            name(text, from, joiner.start());
            from = joiner.end();
        }
        name(text, from, cut);
        addRemark(text.substring(cut));
    }

    private void name(String text, int from, int to) {
        String name = text.substring(from, to).strip();
        if (!name.isEmpty()) {
            int start = wordsAt + text.indexOf(name, from);
            speakers.add(new Speaker.Named(name, new Span(start, start + name.length())));
        }
    }

    private void addRemark(String text) {
        String rest = text;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = EDGES.matcher(rest).replaceAll("");
        }
        if (!rest.isEmpty()) {
            remark.append(remark.length() == 0 ? "" : ", ").append(rest);
        }
    }

    private void link(String text, String url, Span at) {
        if (joins || (speakers.isEmpty() && source == null)) {
            speakers.add(new Speaker.Linked(text, url, at));
        } else {
            sourceLink(text, url, at);
        }
    }

    private void sourceLink(String title, String url, Span at) {
        link = link == null ? new SourceLink(title, url, at) : link;
    }

    private Span span(Node node) {
        return new Span(node.getStartOffset() + shift, node.getEndOffset() + shift);
    }
}
