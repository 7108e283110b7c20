package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Tables, in a box of their own that scrolls when they are wider than the page. */
final class TableHtml {
    private TableHtml() {}

    static void table(TableBlock table, HtmlWriter to) {
        to.out().raw("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"");
        to.out().attribute("aria-label", to.context().words().table()).raw(">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part, to);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("tbody", part, to);
            }
        }
        to.out().raw("</table>\n</div>\n");
    }

    private static void rows(String tag, Node part, HtmlWriter to) {
        to.out().raw("<").raw(tag).raw(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                to.out().raw("<tr>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell written) {
                        cell(written, to);
                    }
                }
                to.out().raw("</tr>\n");
            }
        }
        to.out().raw("</").raw(tag).raw(">\n");
    }

    private static void cell(TableCell cell, HtmlWriter to) {
        String tag = cell.isHeader() ? "th" : "td";
        to.out().raw("<").raw(tag);
        if (cell.isHeader()) {
            to.out().raw(" scope=\"col\"");
        }
        if (cell.getAlignment() != null) {
            to.out().attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        to.out().raw(">");
        to.children(cell);
        to.out().raw("</").raw(tag).raw(">");
    }
}
