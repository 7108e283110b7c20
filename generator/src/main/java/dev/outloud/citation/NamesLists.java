package dev.outloud.citation;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Parts the names of several roles, CSL 1.0.2, "Names": the engine writes the delimiter between two roles even if one of
 * them has nobody. Names with a substitute, and those that stand in for others, stay.
 */
final class NamesLists {
    private NamesLists() {}

    /** Makes a group of one element for each role. */
    static void part(Element names) {
        List<String> roles = StyleDialect.words(names.getAttribute("variable"));
        boolean stays = roles.size() < 2
                || !StyleDialect.all(names, "substitute").isEmpty()
                || "substitute".equals(names.getParentNode().getLocalName());
        if (stays) {
            return;
        }
        Element group = names.getOwnerDocument().createElementNS(names.getNamespaceURI(), "group");
        for (String attribute : List.of("prefix", "suffix", "delimiter")) {
            if (names.hasAttribute(attribute)) {
                group.setAttribute(attribute, names.getAttribute(attribute));
                names.removeAttribute(attribute);
            }
        }
        for (String role : roles) {
            Element one = (Element) names.cloneNode(true);
            one.setAttribute("variable", role);
            group.appendChild(one);
        }
        names.getParentNode().replaceChild(group, names);
    }
}
