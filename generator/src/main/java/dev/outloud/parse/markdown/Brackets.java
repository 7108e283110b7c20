package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.RefNode;

/** A reference to nothing is text, brackets and all: {@code [sic]}. What stands in them may be more than text. */
final class Brackets {
    private Brackets() {}

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
