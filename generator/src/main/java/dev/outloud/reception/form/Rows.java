package dev.outloud.reception.form;

import java.util.List;
import java.util.Map;

/**
 * Fields by their names, row by row. Immutable.
 *
 * @param trouble why there is none, or not all of them; empty for none
 * @param isReply whether it is a reply as the blog keeps them
 */
record Rows(List<Map<String, String>> rows, String trouble, boolean isReply) {
    Rows(List<Map<String, String>> rows, String trouble) {
        this(rows, trouble, false);
    }

    Rows {
        rows = List.copyOf(rows);
    }

    static final Rows REPLY = new Rows(List.of(), "", true);

    static Rows none(String trouble) {
        return new Rows(List.of(), trouble);
    }
}
