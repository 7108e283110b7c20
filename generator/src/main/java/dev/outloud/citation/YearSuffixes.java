package dev.outloud.citation;

import java.util.List;
import org.w3c.dom.Element;

/** Puts the year suffix behind years, CSL 1.0.2, "Disambiguation": the engine adds none by itself. */
final class YearSuffixes {
    private static final String VARIABLE = "variable";

    private YearSuffixes() {}

    /** A style that does not say where the suffix goes has it behind the year. */
    static void place(List<Element> elements) {
        boolean placed = elements.stream()
                .anyMatch(element -> element.getAttribute(VARIABLE).equals("year-suffix"));
        if (!placed) {
            elements.stream()
                    .filter(element -> element.getLocalName().equals("date"))
                    .filter(date -> date.getAttribute(VARIABLE).equals("issued") && isYearAlone(date))
                    .forEach(YearSuffixes::suffix);
        }
    }

    private static boolean isYearAlone(Element date) {
        List<Element> parts = StyleDialect.all(date, "date-part");
        boolean writesYear =
                parts.size() == 1 && parts.get(0).getAttribute("name").equals("year");
        return date.getAttribute("date-parts").equals("year") || (!date.hasAttribute("form") && writesYear);
    }

    private static void suffix(Element date) {
        Element group = date.getOwnerDocument().createElementNS(date.getNamespaceURI(), "group");
        for (String affix : List.of("prefix", "suffix")) {
            if (date.hasAttribute(affix)) {
                group.setAttribute(affix, date.getAttribute(affix));
                date.removeAttribute(affix);
            }
        }
        Element suffix = date.getOwnerDocument().createElementNS(date.getNamespaceURI(), "text");
        suffix.setAttribute(VARIABLE, "year-suffix");
        date.getParentNode().replaceChild(group, date);
        group.appendChild(date);
        group.appendChild(suffix);
    }
}
