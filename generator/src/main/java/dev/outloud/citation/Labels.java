package dev.outloud.citation;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Keeps labels in the singular that a style never wants otherwise, CSL 1.0.2, "Label": the engine does not know
 * {@code plural}. The label of a locator depends on the cite, and stays.
 */
final class Labels {
    private static final List<String> KEPT = List.of(
            "form",
            "prefix",
            "suffix",
            "text-case",
            "strip-periods",
            "font-style",
            "font-weight",
            "font-variant",
            "text-decoration",
            "vertical-align");

    private Labels() {}

    /** Makes the term of it, there where the variable is. */
    static void inSingular(Element label) {
        String variable = label.getAttribute("variable");
        if (!label.getAttribute("plural").equals("never") || variable.isEmpty() || variable.equals("locator")) {
            return;
        }
        String space = label.getNamespaceURI();
        Element term = label.getOwnerDocument().createElementNS(space, "text");
        term.setAttribute("term", variable);
        for (String attribute : KEPT) {
            if (label.hasAttribute(attribute)) {
                term.setAttribute(attribute, label.getAttribute(attribute));
            }
        }
        Element condition = label.getOwnerDocument().createElementNS(space, "if");
        condition.setAttribute("variable", variable);
        condition.appendChild(term);
        Element choice = label.getOwnerDocument().createElementNS(space, "choose");
        choice.appendChild(condition);
        label.getParentNode().replaceChild(choice, label);
    }
}
