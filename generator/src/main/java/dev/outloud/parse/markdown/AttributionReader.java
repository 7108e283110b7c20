package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the attribution line of a block quotation: names, then remarks and a source. One for each line. */
final class AttributionReader {
    /** What may stand before a name: commas, then a word that joins it to the names before. */
    private static final Pattern LEAD = Pattern.compile("[\\s,;:]*(?:(and|und|et|y|&)(?=\\s|$)\\s*)?");

    private static final Pattern BY = Pattern.compile("[\\s,]*(?:by|von|par|por|di|door)\\s+");

    private final Region region;
    private final Facts facts;
    private final List<Speaker> speakers = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final RemarkReader remark = new RemarkReader();
    private int wordsAt;
    private boolean dash = true;
    private boolean joins;
    private Citation.@Nullable Item source;
    private @Nullable SourceLink link;
    private Attributes attributes;

    private AttributionReader(Region region, Facts facts, Attributes attributes) {
        this.region = region;
        this.facts = facts;
        this.attributes = attributes;
    }

    /** Reads and removes the line; of a quotation without one, only the braces at its end. */
    static Attribution take(Node quote, Region region, Facts facts) {
        AttributionLine last = new AttributionLine(quote);
        List<Node> line = last.take();
        return line.isEmpty()
                ? Attribution.none(last.takeAttributes())
                : new AttributionReader(region, facts, last.attributes()).read(line);
    }

    private Attribution read(List<Node> line) {
        line.forEach(this::read);
        endWords(false);
        return new Attribution(speakers, source, link, remark.read(), attributes);
    }

    private void read(Node node) {
        if (node instanceof MentionNode mention) {
            endWords(true);
            mention(mention.mention());
        } else if (node instanceof CitationNode citation) {
            endWords(true);
            facts.add(citation.citation());
            source = source == null ? citation.citation().items().get(0) : source;
        } else if (node instanceof Link written) {
            link(written, written.getUrl());
        } else if (node instanceof LinkRef written && written.isDefined()) {
            link(written, written.getReferenceNode(region.document()).getUrl());
        } else if (node instanceof AutoLink bare) {
            endWords(true);
            source("", bare.getText().toString(), node);
        } else if (node instanceof WebLinkNode bare) {
            endWords(true);
            source("", bare.url(), node);
        } else if (node instanceof WikiLinkNode wiki) {
            endWords(true);
            speakers.add(new Speaker.Named(wiki.link().target(), wiki.link().at()));
        } else if (node instanceof AttributesNode braces) {
            attributes = braces.attributes();
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        } else if (!(node instanceof HtmlInlineBase)) {
            words(node);
        }
    }

    /** Behind other words than names, a mention is part of them. */
    private void mention(Mention mention) {
        facts.add(mention);
        if (speakers.isEmpty() || remark.isEmpty()) {
            speakers.add(new Speaker.ById(mention.id(), mention.at()));
        } else {
            remark.add(mention);
        }
    }

    private void words(Node node) {
        String text = PlainText.piece(node);
        int start = 0;
        if (dash) {
            start = AttributionDash.length(text);
            dash = false;
        }
        if (words.length() == 0) {
            wordsAt = region.span(node).start() + start;
        }
        words.append(text, start, text.length());
    }

    /** The first words, and those behind "and", are names; all others are a remark. */
    private void endWords(boolean leadsOn) {
        String text = words.toString();
        words.setLength(0);
        Matcher lead = LEAD.matcher(text);
        boolean joined = lead.lookingAt() && lead.group(1) != null;
        joins = joined && lead.end() == text.length();
        if (lead.end() == text.length()) {
            return;
        }
        names(text, joined, lead.end(), leadsOn);
    }

    private void names(String text, boolean joined, int lead, boolean leadsOn) {
        Matcher by = BY.matcher(text);
        boolean behindSource = speakers.isEmpty() && source != null;
        if (behindSource ? !by.lookingAt() : !speakers.isEmpty() && !remark.isEmpty()) {
            remark.add(text);
            return;
        }
        SpeakerNames.Found names = behindSource
                ? SpeakerNames.read(text, by.end(), wordsAt, leadsOn)
                : speakers.isEmpty() || joined
                        ? SpeakerNames.read(text, lead, wordsAt, leadsOn)
                        : SpeakerNames.readList(text, wordsAt);
        speakers.addAll(names.speakers());
        remark.add(text.substring(names.end()));
    }

    /** The first link is the speaker's, a later one the source; one without a text shows nobody's name. */
    private void link(Node written, BasedSequence address) {
        if (written.getFirstChild() instanceof MentionNode mention && mention.getNext() == null) {
            read(mention);
            return;
        }
        endWords(true);
        String text = PlainText.line(written, PlainText.AS_WRITTEN);
        String name = text.substring(dash ? AttributionDash.length(text) : 0);
        dash = false;
        String url = InlineShaper.unescape(address);
        boolean first = speakers.isEmpty() && source == null && remark.isEmpty();
        if (!name.isBlank() && (joins || first)) {
            speakers.add(new Speaker.Linked(name, url, region.span(written)));
        } else {
            source(name, url, written);
        }
    }

    private void source(String title, String url, Node node) {
        if (link == null) {
            link = new SourceLink(title, new LinkMark(url, false, region.span(node)));
            facts.add(link.mark());
        }
    }
}
