package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * How deep a tree is, found without recursion: Flexmark nests emphasis in loops, and whoever walks its tree afterwards
 * would overflow the stack.
 */
final class Depth {
    /** Twice as deep as {@link Costs} lets quotations and lists nest, and some emphasis. */
    private static final int DEEPEST = 300;

    private Depth() {}

    /** The offset of the first node that is too deep, or -1. */
    static int tooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return node.getStartOffset();
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return -1;
    }
}
