package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the last line of a block quotation, says whether it is an attribution, and takes it off. */
final class AttributionLine {
    static final Pattern DASH = Pattern.compile("^\\s*(?:—|―|–|-{2,3})\\s*");

    private final Node quote;
    private final @Nullable Paragraph last;

    AttributionLine(Node quote) {
        this.quote = quote;
        this.last = lastParagraph(quote);
    }

    /** The last line may be a lazy one behind a list: CommonMark makes it part of the last item. */
    private static @Nullable Paragraph lastParagraph(Node quote) {
        Node node = quote.getLastChild();
        while (node instanceof ListBlock || node instanceof ListItem) {
            node = node.getLastChild();
        }
        return node instanceof Paragraph paragraph && paragraph.hasChildren() ? paragraph : null;
    }

    /** The nodes of the attribution, removed from the quotation; empty if it has none. */
    List<Node> take() {
        if (last == null) {
            return List.of();
        }
        Node first = firstOfLine(last);
        boolean begins = first == last.getFirstChild();
        boolean alone = begins && (last.getPrevious() == null || last.getParent() != quote);
        if (!DASH.matcher(first.getChars()).find() || alone) {
            return List.of();
        }
        Node lineBreak = first.getPrevious();
        linkAddresses(first);
        List<Node> line = new ArrayList<>();
        Node node = lineBreak == null ? last.getFirstChild() : lineBreak.getNext();
        for (; node != null; node = node.getNext()) {
            line.add(node);
        }
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        line.forEach(Node::unlink);
        dropIfEmpty(last);
        return line;
    }

    private static Node firstOfLine(Paragraph paragraph) {
        Node first = paragraph.getLastChild();
        while (first.getPrevious() != null && !isLineBreak(first.getPrevious())) {
            first = first.getPrevious();
        }
        return first;
    }

    private static boolean isLineBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
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

    /** The braces at the end of a quotation without an attribution; those right behind an element are the element's. */
    Attributes takeAttributes() {
        if (last == null || !(last.getLastChild() instanceof AttributesNode braces)) {
            return Attributes.NONE;
        }
        Node before = braces.getPrevious();
        boolean ofQuote = last.getParent() == quote ? !InlineShaper.isElement(before) : isLineBreak(before);
        if (!ofQuote) {
            return Attributes.NONE;
        }
        InlineShaper.trimBefore(before);
        braces.unlink();
        dropIfEmpty(last);
        return braces.attributes();
    }
}
