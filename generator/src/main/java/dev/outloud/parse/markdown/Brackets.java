package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.RefNode;
import java.util.regex.Pattern;

/** A reference to nothing is text, brackets and all: {@code [sic]}. What stands in them may be more than text. */
final class Brackets {
    private static final Pattern OMISSION = Pattern.compile("\\[\\s*+(?:…|\\.{3}|\\. \\. \\.)\\s*+\\]");

    private Brackets() {}

    /** {@code [...]} stands for words that were left out. */
    static boolean isOmission(RefNode node) {
        return OMISSION.matcher(PlainText.piece(node)).matches();
    }

    /** A screen reader would pass over the mark, or spell it. */
    static void writeOmission(RefNode node, HtmlWriter to) {
        to.out().raw("<span class=\"omission\" role=\"img\"");
        to.out().attribute("aria-label", to.context().words().omission()).raw(">");
        to.out().text("[…]").raw("</span>");
    }

    static CharSequence before(RefNode node) {
        return node.baseSubSequence(node.getStartOffset(), node.getFirstChild().getStartOffset());
    }

    static CharSequence behind(RefNode node) {
        return node.baseSubSequence(node.getLastChild().getEndOffset(), node.getEndOffset());
    }

    static void write(RefNode node, HtmlWriter to) {
        if (node.hasChildren()) {
            to.out().text(before(node));
            to.children(node);
            to.out().text(behind(node));
        } else {
            to.out().text(PlainText.unescaped(node));
        }
    }
}
