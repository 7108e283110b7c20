package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.outloud.model.body.Naming;
import dev.outloud.text.Controls;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the words of a tree, without markup: paragraphs parted by line feeds. */
final class PlainText {
    /** A mention as it was written. */
    static final Naming AS_WRITTEN = mention -> "@" + mention.id();

    private static final int NOWHERE = -1;

    private final Naming names;
    private final StringBuilder out = new StringBuilder();

    private final Set<Node> left;

    /** Behind a bracket that may come to hold nothing. */
    private int emptied = NOWHERE;

    private PlainText(Naming names, Set<Node> left) {
        this.names = names;
        this.left = left;
    }

    static String of(Node node, Naming names) {
        return of(node, names, Set.of());
    }

    /** The words without those of some nodes within, which are left out. */
    static String of(Node node, Naming names, Set<Node> left) {
        PlainText text = new PlainText(names, left);
        text.children(node);
        return text.out.toString().strip();
    }

    /** The same on one line. */
    static String line(Node node, Naming names) {
        return of(node, names)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The words of one node of a line, with the spaces around them. */
    static String piece(Node node) {
        PlainText text = new PlainText(AS_WRITTEN, Set.of());
        text.add(node);
        return text.out.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            words(unescaped(node));
        } else if (node instanceof Code code) {
            out.append(CodeHtml.text(code));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof TypographicSmarts smarts) {
            out.append(Escaping.unescapeString(smarts.getTypographicText()));
        } else if (node instanceof TypographicQuotes quotes) {
            out.append(Escaping.unescapeString(quotes.getTypographicOpening()));
            children(node);
            out.append(Escaping.unescapeString(quotes.getTypographicClosing()));
        } else if (node instanceof InlineQuotationNode quotation) {
            out.append(quotation.opening());
            children(node);
            out.append(quotation.closing());
        } else if (node instanceof MentionNode mention) {
            out.append(names.person(mention.mention()));
        } else if (node instanceof WikiLinkNode wiki) {
            out.append(wiki.shown().isEmpty() ? names.wiki(wiki.link()) : wiki.shown());
        } else if (node instanceof WebLinkNode) {
            out.append(Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof AutoLink link) {
            out.append(link.getText());
        } else if (node instanceof MailLink link) {
            out.append(link.getText());
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            undefined(reference);
        } else if (node instanceof CitationNode citation) {
            dropSpace();
            credit(citation);
        } else if (!isSilent(node) && !left.contains(node)) {
            boundary(node);
            children(node);
            boundary(node);
        }
    }

    /** Brackets that held nothing but a citation go with it. */
    private void words(String text) {
        if (emptied > 0 && emptied == out.length() && text.startsWith(")")) {
            out.setLength(emptied - 1);
            dropSpace();
            out.append(text, 1, text.length());
        } else {
            out.append(text);
        }
    }

    /** Words that somebody else has said keep their name where the citation cannot be. */
    private void credit(CitationNode citation) {
        String authors = Bridge.far(citation) instanceof InlineQuotationNode ? names.authors(citation.citation()) : "";
        if (authors.isEmpty()) {
            emptied = out.length() > 0 && out.charAt(out.length() - 1) == '(' ? out.length() : NOWHERE;
            return;
        }
        if (Bridge.isBracketed(citation)) {
            out.append(out.charAt(out.length() - 1) == '(' ? "" : " ").append(authors);
        } else {
            out.append(" (").append(authors).append(')');
        }
    }

    private void undefined(RefNode reference) {
        if (reference.hasChildren()) {
            out.append(Brackets.before(reference));
            children(reference);
            out.append(Brackets.behind(reference));
        } else {
            out.append(unescaped(reference));
        }
    }

    /** What has no words of its own in running text. */
    private static boolean isSilent(Node node) {
        return node instanceof CodeBlock
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlockBase
                || node instanceof HtmlInlineBase
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof Footnote
                || node instanceof FootnoteBlock
                || node instanceof Reference
                || node instanceof TableSeparator;
    }

    private void boundary(Node node) {
        if (out.length() == 0) {
            return;
        }
        char last = out.charAt(out.length() - 1);
        if (node instanceof TableCell && last != ' ' && last != '\n') {
            out.append(' ');
        } else if (node instanceof Block && last != '\n') {
            dropSpace();
            out.append('\n');
        }
    }

    private void dropSpace() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Without backslashes and with entities resolved. */
    static String unescaped(Node node) {
        String written = node.getChars().toString();
        return written.indexOf('\\') < 0 && written.indexOf('&') < 0
                ? written
                : Controls.dropped(Escaping.unescapeString(written));
    }
}
