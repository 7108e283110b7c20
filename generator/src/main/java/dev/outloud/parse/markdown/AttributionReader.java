package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
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

/** Takes the attribution line off a block quotation and reads it. One for each quotation. */
final class AttributionReader {
    private static final Pattern DASH = Pattern.compile("^\\s*(?:—|―|–|-{2,3})\\s*");
    private static final Pattern JOINER = Pattern.compile("\\s+(?:and|und|et|y|&)\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:(]+|[\\s,;:)]+$|^(?:and|und|et|y|&)$");

    private final int shift;
    private final Facts facts;
    private final List<Speaker> speakers = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder remark = new StringBuilder();
    private int wordsAt;
    private Citation.@Nullable Item source;
    private @Nullable SourceLink link;
    private Attributes attributes = Attributes.NONE;

    AttributionReader(int shift, Facts facts) {
        this.shift = shift;
        this.facts = facts;
    }

    /** Reads and removes the line; of a quotation without one, only the braces at its end. */
    Attribution take(Node quote) {
        if (!(quote.getLastChild() instanceof Paragraph last) || last.getLastChild() == null) {
            return Attribution.none(Attributes.NONE);
        }
        Node first = lastLine(last);
        boolean alone = last.getPrevious() == null && first == last.getFirstChild();
        if (!DASH.matcher(first.getChars()).find() || alone) {
            return Attribution.none(takeAttributes(last));
        }
        List<Node> line = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            line.add(node);
        }
        if (first.getPrevious() != null) {
            first.getPrevious().unlink();
        }
        line.forEach(Node::unlink);
        if (!last.hasChildren()) {
            last.unlink();
        }
        return read(line);
    }

    private static Node lastLine(Paragraph paragraph) {
        Node first = paragraph.getLastChild();
        while (first.getPrevious() != null
                && !(first.getPrevious() instanceof SoftLineBreak)
                && !(first.getPrevious() instanceof HardLineBreak)) {
            first = first.getPrevious();
        }
        return first;
    }

    private static Attributes takeAttributes(Paragraph last) {
        if (last.getLastChild() instanceof AttributesNode braces) {
            braces.unlink();
            if (!last.hasChildren()) {
                last.unlink();
            }
            return braces.attributes();
        }
        return Attributes.NONE;
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
            } else {
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
            Matcher leading = DASH.matcher(text);
            start = leading.find() ? leading.end() : 0;
        }
        if (words.length() == 0) {
            wordsAt = node.getStartOffset() + shift + start;
        }
        words.append(text, start, text.length());
    }

    /** The first words without a speaker before them are names; a comma or bracket begins a remark. */
    private void endWords() {
        String text = words.toString();
        words.setLength(0);
        if (!speakers.isEmpty() || source != null) {
            addRemark(text);
            return;
        }
        Matcher end = Pattern.compile("[,(]").matcher(text);
        int cut = end.find() ? end.start() : text.length();
        int from = 0;
        Matcher joiner = JOINER.matcher(text).region(0, cut);
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
        if (speakers.isEmpty() && source == null) {
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
