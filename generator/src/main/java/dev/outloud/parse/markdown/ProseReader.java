package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.body.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the author's own words of a tree, with the place of each. For one text. */
final class ProseReader {
    private final int shift;
    private final StringBuilder out = new StringBuilder();
    private final List<Prose.Piece> pieces = new ArrayList<>();
    private int links;

    private ProseReader(int shift) {
        this.shift = shift;
    }

    /** @param shift offset of the tree's text in its file */
    static Prose of(Node document, int shift) {
        ProseReader reader = new ProseReader(shift);
        reader.children(document);
        return new Prose(reader.out.toString(), reader.pieces);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text) {
            words(node, node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words(node, " ");
        } else if (node instanceof HtmlEntity) {
            words(node, Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof TypographicSmarts smarts) {
            words(node, smarts.getChars().toString().equals("'") ? "'" : "\n");
        } else if (node instanceof HtmlInlineBase) {
            tag(node.getChars().toString().toLowerCase(Locale.ROOT));
        } else if (node instanceof Link || (node instanceof LinkRef reference && reference.isDefined())) {
            links++;
            children(node);
            links--;
        } else if (isOwnWords(node)) {
            edge(node);
            children(node);
            edge(node);
        } else {
            words(node, "\n");
        }
    }

    private static boolean isOwnWords(Node node) {
        boolean ofOthers =
                node instanceof QuotationNode || node instanceof InlineQuotationNode || node instanceof BlockQuote;
        boolean unlinked = node instanceof Heading
                || node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof FootnoteBlock;
        return node.hasChildren() && !ofOthers && !unlinked;
    }

    private void tag(String tag) {
        if (tag.startsWith("<a ")) {
            links++;
        } else if (tag.startsWith("</a") && links > 0) {
            links--;
        }
    }

    private void edge(Node node) {
        if (node instanceof Block) {
            words(node, "\n");
        }
    }

    private void words(Node node, CharSequence words) {
        pieces.add(new Prose.Piece(out.length(), node.getStartOffset() + shift, links > 0));
        out.append(Prose.plain(words));
    }
}
