package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.RefNode;

/** A reference to nothing is text, brackets and all: {@code [sic]}. What stands in them may be more than text. */
final class Brackets {
    private Brackets() {}

    static String before(RefNode node) {
        String opening = node.getTextOpeningMarker().toString();
        return node.isReferenceTextCombined() ? opening + node.getReferenceOpeningMarker() : opening;
    }

    static String behind(RefNode node) {
        String closing = node.getTextClosingMarker().toString();
        return node.isReferenceTextCombined()
                ? node.getReferenceClosingMarker() + closing
                : closing + node.getReferenceOpeningMarker() + node.getReference() + node.getReferenceClosingMarker();
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
