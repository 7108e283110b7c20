package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises {@code "words" [@key]}: quoted words before a citation are the words of its resource. */
final class InlineQuotations {
    /** What closes a quotation, and what may open it: each language has its own marks. */
    private static final Map<Character, String> OPENING = Map.of(
            '”', "“„”", '“', "„", '»', "«»", '«', "»", '’', "‘‚", '‘', "‚", '›', "‹›", '‹', "›", '」', "「", '』', "『");

    private static final Set<String> STRAIGHT = Set.of("\"", "'");

    private final Region region;
    private final Anchors anchors;
    private final Facts facts;

    InlineQuotations(Region region, Anchors anchors, Facts facts) {
        this.region = region;
        this.anchors = anchors;
        this.facts = facts;
    }

    void wrap(CitationNode citation) {
        Node before = Bridge.far(citation);
        if (before instanceof TypographicQuotes quotes
                && STRAIGHT.contains(quotes.getOpeningMarker().toString())) {
            InlineQuotationNode node = node(quotes.getText(), children(quotes), citation, '“', '”');
            quotes.insertBefore(node);
            quotes.unlink();
        } else if (before instanceof Text) {
            wrapTyped(before, citation);
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        parent.getChildren().forEach(children::add);
        return children;
    }

    /** Marks typed as such are plain text to Flexmark: the words stand between two of them among the siblings. */
    private void wrapTyped(Node last, CitationNode citation) {
        String text = last.getChars().toString();
        int close = Bridge.start(text, sign -> OPENING.containsKey((char) sign)) - 1;
        if (close < 0) {
            return;
        }
        String opening = Objects.requireNonNull(OPENING.get(text.charAt(close)));
        Node first = last;
        int open = close == 0 ? -1 : lastOpening(text, close - 1, opening);
        while (open < 0 && first.getPrevious() != null && !(first.getPrevious() instanceof InlineQuotationNode)) {
            first = first.getPrevious();
            String earlier = first.getChars().toString();
            open = first instanceof Text ? lastOpening(earlier, earlier.length() - 1, opening) : -1;
        }
        if (open >= 0) {
            split(first, open, last, close, citation);
        }
    }

    private static int lastOpening(String text, int from, String opening) {
        int last = Math.min(from, text.length() - 1);
        while (last >= 0 && opening.indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return last;
    }

    private void split(Node first, int open, Node last, int close, CitationNode citation) {
        BasedSequence opening = first.getChars();
        BasedSequence closing = last.getChars();
        char openingMark = opening.charAt(open);
        char closingMark = closing.charAt(close);
        if (open > 0) {
            first.insertBefore(new Text(opening.subSequence(0, open)));
        }
        if (close + 1 < closing.length()) {
            last.insertAfter(new Text(closing.subSequence(close + 1)));
        }
        if (first == last) {
            first.setChars(opening.subSequence(open + 1, close));
        } else {
            first.setChars(opening.subSequence(open + 1));
            last.setChars(closing.subSequence(0, close));
        }
        List<Node> words = new ArrayList<>();
        for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
            words.add(node);
        }
        BasedSequence chars = first.baseSubSequence(words.get(0).getStartOffset(), last.getEndOffset());
        @Nullable Node after = last.getNext();
        Node parent = first.getParent();
        InlineQuotationNode node = node(chars, words, citation, openingMark, closingMark);
        if (after != null) {
            after.insertBefore(node);
        } else if (parent != null) {
            parent.appendChild(node);
        }
    }

    private InlineQuotationNode node(
            BasedSequence chars, List<Node> words, CitationNode citation, char opening, char closing) {
        Node holder = new Text(chars);
        words.forEach(holder::appendChild);
        String text = PlainText.line(holder, PlainText.AS_WRITTEN);
        ChangesReader changes = new ChangesReader();
        Citation.Item source =
                changes.takeBehindPlace(citation.citation().items().get(0));
        QuotationMark mark = new QuotationMark(
                anchors.id("", text, "quotation"),
                QuotationMark.Form.INLINE,
                text,
                List.of(),
                source,
                null,
                Remark.NONE,
                Remark.NONE,
                changes.read(),
                null,
                null,
                region.span(chars));
        facts.quotations.add(mark);
        InlineQuotationNode node = new InlineQuotationNode(chars, mark, opening, closing);
        Trees.moveChildren(holder, node);
        return node;
    }
}
