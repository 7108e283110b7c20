package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the last line of a block quotation, says whether it is an attribution, and takes it off. */
final class AttributionLine {
    /** Nobody's name and source take more characters; patterns that look for names would take long. */
    static final int LONGEST = 4000;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。\"'“”‘’«»][\"'“”‘’«»›‹)\\]*_]*+[\\s\\u00A0]++$");

    private static final int LONGEST_END = 20;

    private final Node quote;
    private final boolean mayCite;
    private @Nullable Paragraph last;
    private Attributes attributes = Attributes.NONE;

    /** @param mayCite whether a citation at the end says whose the words are */
    AttributionLine(Node quote, boolean mayCite) {
        this.quote = quote;
        this.mayCite = mayCite;
        this.last = lastParagraph(quote);
    }

    /** The last line may be a lazy one behind a list: CommonMark makes it part of the last item. */
    private static @Nullable Paragraph lastParagraph(Node quote) {
        Node node = quote.getLastChild();
        while (node instanceof HtmlCommentBlock || node instanceof Reference || node instanceof FootnoteBlock) {
            node = node.getPrevious();
        }
        while (node instanceof ListBlock || node instanceof ListItem) {
            node = node.getLastChild();
        }
        return node instanceof Paragraph paragraph && paragraph.hasChildren() ? paragraph : null;
    }

    /** The nodes of the attribution without emphasis, removed from the quotation; empty if it has none. */
    List<Node> take() {
        takeBracesBelow();
        if (last == null) {
            return List.of();
        }
        Node first = firstOfAttribution(last);
        if (attributes.isPlain() || endsPlain(last)) {
            return List.of();
        }
        boolean fits = last.getEndOffset() - first.getStartOffset() <= LONGEST;
        boolean alone = first == last.getFirstChild() && (last.getPrevious() == null || last.getParent() != quote);
        if (alone || !fits || !AttributionDash.begins(first)) {
            return mayCite ? takeCitation(last) : List.of();
        }
        Node lineBreak = first.getPrevious();
        linkAddresses(first);
        List<Node> written = new ArrayList<>();
        Node node = lineBreak == null ? last.getFirstChild() : lineBreak.getNext();
        for (; node != null; node = node.getNext()) {
            written.add(node);
        }
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        written.forEach(Node::unlink);
        dropIfEmpty(last);
        List<Node> line = new ArrayList<>();
        written.forEach(part -> flatten(part, line));
        return line;
    }

    /** As academic texts end a quotation: a citation by itself behind the last sentence, or below it. */
    private List<Node> takeCitation(Paragraph paragraph) {
        Node braces = paragraph.getLastChild() instanceof AttributesNode ? paragraph.getLastChild() : null;
        Node cited = braces == null ? paragraph.getLastChild() : beforeSpace(braces);
        if (!(cited instanceof CitationNode citation)
                || citation.citation().items().size() > 1
                || !citation.citation().items().get(0).prefix().isEmpty()
                || !isBehindWords(cited, paragraph)) {
            return List.of();
        }
        InlineShaper.trimBefore(cited.getPrevious());
        List<Node> line = braces == null ? List.of(cited) : List.of(cited, braces);
        line.forEach(Node::unlink);
        dropIfEmpty(paragraph);
        return line;
    }

    private static @Nullable Node beforeSpace(Node node) {
        Node before = node.getPrevious();
        return before instanceof Text && before.getChars().isBlank() ? before.getPrevious() : before;
    }

    /** Whether it is a line or paragraph of its own, or stands behind the end of a sentence and is no part of it. */
    private boolean isBehindWords(Node cited, Paragraph paragraph) {
        if (cited.getPrevious() == null) {
            return paragraph.getPrevious() != null && paragraph.getParent() == quote;
        }
        String words = paragraph
                .baseSubSequence(paragraph.getStartOffset(), cited.getStartOffset())
                .toString();
        return AttributionDash.isLineBreak(cited.getPrevious())
                || SENTENCE_END
                        .matcher(words.substring(Math.max(0, words.length() - LONGEST_END)))
                        .find();
    }

    /** The author says that the line is none. */
    private static boolean endsPlain(Paragraph paragraph) {
        return paragraph.getLastChild() instanceof AttributesNode braces
                && braces.attributes().isPlain();
    }

    /** Braces on a line of their own below the attribution; they belong to the quotation. */
    private void takeBracesBelow() {
        if (last == null || !(last.getLastChild() instanceof AttributesNode braces)) {
            return;
        }
        Node before = braces.getPrevious();
        if (AttributionDash.isLineBreak(before)) {
            before.unlink();
        } else if (before != null || last.getParent() != quote || last.getPrevious() == null) {
            return;
        }
        attributes = braces.attributes();
        braces.unlink();
        if (!last.hasChildren()) {
            last.unlink();
            last = lastParagraph(quote);
        }
    }

    /** An attribution that is a paragraph of its own may go on in a second line. */
    private static Node firstOfAttribution(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        Node line = firstOfLine(paragraph.getLastChild());
        return paragraph.getPrevious() != null && AttributionDash.begins(first) && !AttributionDash.begins(line)
                ? first
                : line;
    }

    private static Node firstOfLine(Node node) {
        Node first = node;
        while (first.getPrevious() != null && !AttributionDash.isLineBreak(first.getPrevious())) {
            first = first.getPrevious();
        }
        return first;
    }

    private static void flatten(Node node, List<Node> line) {
        if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough) {
            node.getChildren().forEach(child -> flatten(child, line));
        } else {
            line.add(node);
        }
    }

    private static void linkAddresses(Node first) {
        Node next;
        for (Node node = first; node != null; node = next) {
            if (node instanceof Text) {
                WebLinks.join(node);
            }
            next = node.getNext();
            if (node instanceof Text) {
                WebLinks.split(node);
            }
        }
    }

    private static void dropIfEmpty(Paragraph paragraph) {
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
    }

    /** What braces below the line say. */
    Attributes attributes() {
        return attributes;
    }

    /** The braces at the end of a quotation without an attribution; those right behind an element are the element's. */
    Attributes takeAttributes() {
        if (!attributes.equals(Attributes.NONE)
                || last == null
                || !(last.getLastChild() instanceof AttributesNode braces)) {
            return attributes;
        }
        Node before = braces.getPrevious();
        boolean ofQuote = last.getParent() == quote && !InlineShaper.isElement(before);
        if (!ofQuote) {
            return Attributes.NONE;
        }
        InlineShaper.trimBefore(before);
        braces.unlink();
        dropIfEmpty(last);
        return braces.attributes();
    }
}
