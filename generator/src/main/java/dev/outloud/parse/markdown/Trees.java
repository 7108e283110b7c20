package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Moves parts of a syntax tree. */
final class Trees {
    private Trees() {}

    /** Moves all children; Flexmark's own way leaves all but the first and last with their old parent. */
    static void moveChildren(Node from, Node to) {
        Node next;
        for (Node child = from.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            to.appendChild(child);
        }
    }
}
