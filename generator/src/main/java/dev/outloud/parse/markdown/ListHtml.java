package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Lists of every kind. */
final class ListHtml {
    private ListHtml() {}

    static void bullets(BulletList node, HtmlWriter to) {
        boolean tasks = node.getFirstChild() instanceof ListItem first && isTask(first);
        to.out().raw(tasks ? "<ul class=\"contains-task-list\">\n" : "<ul>\n");
        to.children(node);
        to.out().raw("</ul>\n");
    }

    static void numbers(OrderedList node, HtmlWriter to) {
        int start = node.getStartNumber();
        to.out()
                .raw("<ol")
                .attribute("start", start == 1 ? "" : Integer.toString(start))
                .raw(">\n");
        to.children(node);
        to.out().raw("</ol>\n");
    }

    static void item(ListItem node, HtmlWriter to) {
        if (isTask(node)) {
            task(node, to);
            return;
        }
        to.out().raw("<li>");
        lineBeforeBlocks(node, to);
        to.children(node);
        to.out().raw("</li>\n");
    }

    private static boolean isTask(ListItem item) {
        return item.getMarkerSuffix().isNotEmpty();
    }

    private static void lineBeforeBlocks(Node item, HtmlWriter to) {
        if (item.getFirstChild() != null && !BlockHtml.isTight(item.getFirstChild())) {
            to.out().raw("\n");
        }
    }

    /** The box has the item's first paragraph as its label, for those who hear the page. */
    private static void task(ListItem node, HtmlWriter to) {
        to.out().raw("<li class=\"task-list-item\">");
        String done = node.getMarkerSuffix().startsWith("[ ]") ? "" : " checked";
        String box = "<label><input type=\"checkbox\" disabled" + done + "> ";
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child == node.getFirstChild() && child instanceof Paragraph) {
                boolean tight = BlockHtml.isTight(child);
                to.out().raw(tight ? "" : "<p>").raw(box);
                to.children(child);
                to.out().raw("</label>").raw(tight ? "" : "</p>").raw(child.getNext() == null ? "" : "\n");
            } else {
                to.node(child);
            }
        }
        to.out().raw("</li>\n");
    }

    static void definitions(DefinitionList node, HtmlWriter to) {
        to.out().raw("<dl>\n");
        to.children(node);
        to.out().raw("</dl>\n");
    }

    static void term(DefinitionTerm node, HtmlWriter to) {
        to.out().raw("<dt>");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                to.children(child);
            } else {
                to.node(child);
            }
        }
        to.out().raw("</dt>\n");
    }

    static void definition(DefinitionItem node, HtmlWriter to) {
        to.out().raw("<dd>");
        lineBeforeBlocks(node, to);
        to.children(node);
        to.out().raw("</dd>\n");
    }
}
