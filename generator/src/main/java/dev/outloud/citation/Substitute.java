package dev.outloud.citation;

import dev.outloud.model.CslItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What stands for the names of a work in a list if they are those of the work before: {@code ———}. CSL 1.0.2, "Reference
 * Grouping"; names that are the same in part stay. Immutable.
 *
 * @param text empty if the style repeats names
 * @param forEach whether each name has one, or all together
 */
record Substitute(String text, boolean forEach) {
    static final Substitute NONE = new Substitute("", false);

    static Substitute of(Element bibliography) {
        String rule = bibliography.getAttribute("subsequent-author-substitute-rule");
        return new Substitute(
                bibliography.getAttribute("subsequent-author-substitute"),
                !rule.isEmpty() && !rule.equals("complete-all"));
    }

    /** A work as a list has it behind another one. */
    CslItem behind(CslItem before, CslItem item) {
        List<CslItem.Name> names = item.responsible();
        if (text.isEmpty() || names.isEmpty() || !names.equals(before.responsible())) {
            return item;
        }
        Map<String, Object> record = new LinkedHashMap<>(item.csl());
        record.put(
                item.authors().isEmpty() ? "editor" : "author",
                Collections.nCopies(forEach ? names.size() : 1, Map.of("literal", text)));
        return item.with(record);
    }
}
