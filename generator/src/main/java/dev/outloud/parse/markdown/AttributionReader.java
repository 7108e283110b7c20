package dev.outloud.parse.markdown;

import dev.outloud.model.body.Citation;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attribution piece by piece, in the order of the text: names, then remarks and a source. One for each
 * attribution; all places are offsets in the file.
 */
final class AttributionReader {
    /** What may stand before a name: commas, then a word that joins it to the names before. */
    private static final Pattern LEAD = Pattern.compile("[\\s,;:]*(?:(and|und|et|y|&)(?=\\s|$)\\s*)?");

    private static final Pattern BY = Pattern.compile("[\\s,]*(?:by|von|par|por|di|door)\\s+");

    private final Facts facts;
    private final List<Speaker> speakers = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final RemarkReader remark = new RemarkReader();
    private int wordsAt;
    private boolean dash = true;
    private boolean joins;
    private Citation.@Nullable Item source;
    private @Nullable SourceLink link;

    AttributionReader(Facts facts) {
        this.facts = facts;
    }

    /** Whether anybody was named yet. */
    boolean hasBegun() {
        return !speakers.isEmpty() || !words.toString().isBlank();
    }

    /** Words without any meaning of their own. */
    void words(String text, int at) {
        int start = dash ? AttributionDash.length(text) : 0;
        dash = dash && text.isBlank();
        if (words.length() == 0) {
            wordsAt = at + start;
        }
        words.append(text, start, text.length());
    }

    /** Behind other words than names, a mention is part of them. */
    void mention(Mention mention) {
        endWords(true);
        facts.add(mention);
        if (speakers.isEmpty() || remark.isEmpty()) {
            speakers.add(new Speaker.ById(mention.id(), mention.at()));
        } else {
            remark.add(mention);
        }
    }

    /** A name that is set apart, as in a wiki link. */
    void name(String name, Span at) {
        endWords(true);
        speakers.add(new Speaker.Named(name, at));
    }

    void citation(Citation citation) {
        endWords(true);
        facts.add(citation);
        source = source == null ? citation.items().get(0) : source;
    }

    /** The first link is the speaker's, a later one the source; one without a text shows nobody's name. */
    void link(String text, String url, Span at) {
        endWords(true);
        String name = text.substring(dash ? AttributionDash.length(text) : 0);
        dash = false;
        boolean first = speakers.isEmpty() && source == null && remark.isEmpty();
        if (!name.isBlank() && (joins || first)) {
            speakers.add(new Speaker.Linked(name, url, at));
        } else {
            source(name, url, at);
        }
    }

    /** An address without a text. */
    void address(String url, Span at) {
        endWords(true);
        source("", url, at);
    }

    private void source(String title, String url, Span at) {
        if (link == null) {
            link = new SourceLink(title, new LinkMark(url, false, at));
            facts.add(link.mark());
        }
    }

    /** All that was read. */
    Attribution read(Attributes attributes) {
        endWords(false);
        return new Attribution(speakers, source, link, remark.read(), attributes);
    }

    /** The first words, and those behind "and", are names; all others are a remark. */
    private void endWords(boolean leadsOn) {
        String text = words.toString();
        words.setLength(0);
        Matcher lead = LEAD.matcher(text);
        boolean joined = lead.lookingAt() && lead.group(1) != null;
        joins = joined && lead.end() == text.length();
        if (lead.end() < text.length()) {
            names(text, joined, lead.end(), leadsOn);
        }
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
}
