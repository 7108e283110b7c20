package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads our own inline syntax at a place of a line; offsets in the nodes are those of the whole file. */
final class Readers {
    private static final Pattern MENTION =
            Pattern.compile("@(\\p{L}[\\p{L}\\p{N}]*+(?:-[\\p{L}\\p{N}]++)*+)(?!_+[\\p{L}\\p{N}])");

    /** Underscores may be emphasis, and two hyphens a dash; after a letter or alone they belong to a word. */
    private static final Pattern NO_WORD_BEFORE =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}_./@+\\\\-]|--|(?<![\\p{L}\\p{N}])_)$");

    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]+))?\\]\\](?!\\()");

    /** Before a bracket of its own that cites nothing, or an address, it is the text of a link. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\[([^\\[\\]]{0,1000})\\](?!\\(|\\[(?!\\^)[^@\\[\\]]{0,1000}\\])");

    /** What may be shortened at an end is taken whole here: a pattern that looks for spaces too would try each twice. */
    private static final Pattern ITEM = Pattern.compile(
            "(?<before>[^@]*+)@(?<key>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.#$%&+?<>~/-]*[\\p{L}\\p{N}_])?)(?<behind>.*+)",
            Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int shift;

    /** @param shift offset of the parsed text in its file */
    Readers(int shift) {
        this.shift = shift;
    }

    private static Optional<Matcher> at(Pattern pattern, BasedSequence input, int index) {
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset() + shift, chars.getEndOffset() + shift);
    }

    /** A mention stands at the beginning of a word: no part of an e-mail address, a path or another handle. */
    Optional<Node> mention(BasedSequence input, int index) {
        if (!NO_WORD_BEFORE
                .matcher(input.subSequence(Math.max(0, index - 2), index))
                .find()) {
            return Optional.empty();
        }
        return at(MENTION, input, index)
                .filter(found -> found.end() == input.length() || input.charAt(found.end()) != '@')
                .map(found -> {
                    BasedSequence chars = input.subSequence(index, found.end());
                    return new MentionNode(chars, new Mention(found.group(1), span(chars)));
                });
    }

    Optional<Node> attributes(BasedSequence input, int index) {
        return at(Attributes.SYNTAX, input, index)
                .map(found -> new AttributesNode(input.subSequence(index, found.end()), Attributes.of(found.group())));
    }

    /** A wiki link or a citation; any other bracket is left to CommonMark. */
    Optional<Node> bracket(BasedSequence input, int index) {
        Optional<Node> wiki = at(WIKI, input, index).map(found -> {
            BasedSequence target =
                    input.subSequence(found.start(1), found.end(1)).trim();
            String shown = found.group(2) == null ? "" : found.group(2).strip();
            LinkMark link = new LinkMark(target.toString(), true, span(target));
            return new WikiLinkNode(input.subSequence(index, found.end()), link, shown);
        });
        return wiki.isPresent() ? wiki : citation(input, index);
    }

    private Optional<Node> citation(BasedSequence input, int index) {
        Matcher found = at(BRACKETS, input, index).orElse(null);
        if (found == null || found.group(1).indexOf('@') < 0) {
            return Optional.empty();
        }
        List<Citation.Item> items = new ArrayList<>();
        int start = found.start(1);
        for (String part : found.group(1).split(";", -1)) {
            Matcher item = ITEM.matcher(part);
            if (!item.matches() || isInsideWord(part, item)) {
                return Optional.empty();
            }
            BasedSequence key = input.subSequence(start + item.start("key") - 1, start + item.end("key"));
            String before = item.group("before");
            boolean minus = before.endsWith("-");
            items.add(new Citation.Item(
                    item.group("key"),
                    oneLine(minus ? before.substring(0, before.length() - 1) : before),
                    locator(item.group("behind")),
                    minus,
                    span(key)));
            start += part.length() + 1;
        }
        BasedSequence chars = input.subSequence(index, found.end());
        return Optional.of(new CitationNode(chars, new Citation(items, span(chars))));
    }

    /** {@code [mail ada@example.org]} and {@code [\@ada]} cite nothing. */
    private static boolean isInsideWord(String part, Matcher item) {
        int before = item.start("key") - (item.group("before").endsWith("-") ? 3 : 2);
        return before >= 0 && (Character.isLetterOrDigit(part.charAt(before)) || part.charAt(before) == '\\');
    }

    private static String locator(String behind) {
        String text = behind.strip();
        return oneLine(text.startsWith(",") ? text.substring(1) : text);
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
