package dev.outloud.parse.markdown;

import dev.outloud.model.body.Citation;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark.SourceLink;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attribution piece by piece, in the order of the text: names, then remarks and a source. One for each
 * attribution; all places are offsets in the file.
 */
final class AttributionReader {
    /** What may stand before a name: commas, then a word that joins it to the names before. */
    private static final Pattern LEAD = Pattern.compile("[\\s,;:]*(?:(" + LikelyNames.AND + ")(?=\\s|$)\\s*)?");

    private static final Pattern BY = Pattern.compile("[\\s,]*(?:by|von|par|por|di|door)\\s+");

    private final Facts facts;
    private final List<Speaker> speakers = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final RemarkReader remark = new RemarkReader();
    private final RemarkReader behind = new RemarkReader();
    private final ChangesReader changes = new ChangesReader();
    private final Set<String> titles = new HashSet<>();
    private int wordsAt;
    private boolean dash = true;
    private boolean joins;

    /** Whether the remark says how the words came about of whoever is named next. */
    private boolean afterOccasion;

    /** Whether only a comma parts what comes next from the last name. */
    private boolean listed;

    private boolean linkInList;
    private boolean beforePerson;

    /** Whether only a title without an address stands before the names. */
    private boolean behindTitle;

    /** Whether the words before a mention say that it is no speaker: {@code translated by @ada-lovelace}. */
    private boolean qualified;

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
    void words(String written, int at) {
        String text = written.replace('\u00A0', ' ');
        int start = dash ? AttributionDash.length(text) : 0;
        dash = dash && text.isBlank();
        if (words.length() == 0) {
            wordsAt = at + start;
        }
        words.append(text, start, text.length());
    }

    /** Says that what comes next is set apart as titles are: behind "in" and the like it is no part of a name. */
    void title(String next) {
        titles.add(next);
        boolean first = speakers.isEmpty() && source == null && link == null;
        int lead = first ? SpeakerNames.leadToTitle(words) : -1;
        if (lead > 0) {
            words.setCharAt(lead, ',');
        }
    }

    /** A work, before the name of whoever speaks; its address may be empty. */
    void work(String title, String url, Span at) {
        dash = false;
        if (url.isEmpty()) {
            remark.add(title);
            titles.add(title);
            behindTitle = true;
        } else {
            source(title, url, at);
        }
    }

    /** Behind other words than names, a mention is part of them. */
    void mention(Mention mention) {
        beforePerson = true;
        endWords(true);
        beforePerson = false;
        if (changes.awaitsTranslator()) {
            changes.translator(new Speaker.ById(mention.id(), mention.at()));
            return;
        }
        facts.add(mention);
        boolean first = speakers.isEmpty() && source == null && link == null;
        if (!qualified && (first || remark().isEmpty())) {
            speakers.add(new Speaker.ById(mention.id(), mention.at()));
        } else {
            remark().add(mention);
        }
        qualified = false;
    }

    /** A name that is set apart, as in a wiki link. */
    void name(String name, Span at) {
        endWords(true);
        if (changes.awaitsTranslator()) {
            changes.translator(new Speaker.Named(name, at));
        } else {
            speakers.add(new Speaker.Named(name, at));
        }
    }

    void citation(Citation citation) {
        endWords(true);
        facts.add(citation);
        source = source == null ? changes.takeBehindPlace(citation.items().get(0)) : source;
    }

    /** The first link is the speaker's, a later one the source; one without a text shows nobody's name. */
    void link(String text, String url, Span at) {
        endWords(true);
        String name = text.substring(dash ? AttributionDash.length(text) : 0);
        dash = false;
        boolean first = speakers.isEmpty() && source == null && (afterOccasion || behindTitle || remark.isEmpty());
        if (changes.awaitsTranslator()) {
            changes.translator(new Speaker.Linked(name, url, at));
        } else if (!name.isBlank() && (joins || first)) {
            speaker(name, url, at);
        } else if (name.startsWith("@") && !speakers.isEmpty()) {
            remark.add(name);
        } else if (link == null) {
            linkInList = listed && remark.isEmpty();
            source(name, url, at);
        } else {
            remark.add(name);
        }
    }

    /** The text of a link may name several, or say more than a name. */
    private void speaker(String text, String url, Span at) {
        SpeakerNames.Found names = SpeakerNames.read(text, 0, at.start(), false);
        if (names.speakers().size() == 1) {
            speakers.add(new Speaker.Linked(names.speakers().get(0).name(), url, at));
        } else {
            speakers.addAll(names.speakers());
        }
        remark.add(names.between());
        remark.add(text.substring(names.end()));
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
        return new Attribution(
                speakers, source, link, remark.read(titles), behind.read(titles), changes.read(), attributes);
    }

    /** The first words, and those behind "and", are names; all others are a remark. */
    private void endWords(boolean leadsOn) {
        String text = changes.take(words.toString(), wordsAt, leadsOn);
        words.setLength(0);
        Matcher lead = LEAD.matcher(text);
        boolean joined = lead.lookingAt() && lead.group(1) != null && !speakers.isEmpty();
        int from = joined || lead.group(1) == null ? lead.end() : lead.start(1);
        if (joined && linkInList && link != null) {
            speaker(link.title(), link.mark().target(), link.mark().at());
            link = null;
        }
        joins = joined && from == text.length();
        listed = from == text.length() && text.indexOf(',') >= 0;
        if (from < text.length()) {
            names(text, joined, from, leadsOn);
        }
    }

    /** Words that only qualify the person behind or before them: {@code the late @a}, {@code @a's mother}. */
    private boolean isOfSomebody(String text) {
        boolean first = speakers.isEmpty() && source == null;
        if (beforePerson && first && Qualifiers.areBefore(text)) {
            qualified = Qualifiers.endInBy(text);
            remark.add(text);
            return true;
        }
        if (speakers.size() == 1 && Qualifiers.arePossessive(text) && speakers.get(0) instanceof Speaker.ById id) {
            speakers.clear();
            remark.add(new Mention(id.id(), id.at()));
            remark.add(text);
            return true;
        }
        return false;
    }

    private void names(String text, boolean joined, int from, boolean leadsOn) {
        if (isOfSomebody(text)) {
            return;
        }
        Matcher by = BY.matcher(text);
        boolean behindWork = by.lookingAt() && remark.isEmpty() && isWork();
        if (behindWork && source == null) {
            Speaker work = speakers.remove(0);
            source(work.name(), work.url().orElse(""), work.at());
        }
        boolean expected = behindWork || (speakers.isEmpty() && source == null) || (joined && remark.isEmpty());
        if (!expected) {
            rest(text, wordsAt);
            return;
        }
        String occasion = leadsOn ? Occasions.alone(text.substring(from)) : "";
        if (!occasion.isEmpty()) {
            remark.add(occasion);
            afterOccasion = true;
            return;
        }
        SpeakerNames.Found names = SpeakerNames.read(text, behindWork ? by.end() : from, wordsAt, leadsOn);
        speakers.addAll(names.speakers());
        remark.add(names.between());
        joins = names.end() == text.length() && SpeakerNames.joinOn(text);
        rest(text.substring(names.end()), wordsAt + names.end());
    }

    private void rest(String text, int at) {
        List<Speaker> more = beforePerson && remark.isEmpty() ? LikelyNames.between(text, at) : List.of();
        speakers.addAll(more);
        remark().add(more.isEmpty() ? text : "");
    }

    /** What stands behind the source says more of it, such as its year. */
    private RemarkReader remark() {
        return source == null && link == null ? remark : behind;
    }

    /** Whether what was read so far is no name but a work: {@code [The road](…)}. */
    private boolean isWork() {
        return source == null
                ? link == null && speakers.size() == 1 && speakers.get(0) instanceof Speaker.Linked
                : speakers.isEmpty();
    }
}
