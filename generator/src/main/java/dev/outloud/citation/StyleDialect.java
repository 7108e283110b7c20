package dev.outloud.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts a style into the words that the engine understands. citeproc-java 3.5.2 knows of positions only the first and
 * ibid, takes every {@code disambiguate} and {@code locator} for true, adds no year suffix by itself, writes no ordinals,
 * numbers works as it meets them, gives a substitute the label of the names that it stands for, writes every label in
 * the plural where there are several, parts roles that nobody has, and spends three quarters of its time on setting titles in title case. So a question for a position, an ambiguity or a kind of locator
 * becomes one for a variable that the style does not use otherwise, and that we set; the number is such a variable too;
 * a substitute with a form of its own becomes a macro; and what is to be an ordinal, a title, or in capital or small
 * letters has a face that no style in use asks for, by which {@link PieceFormat} finds it.
 */
final class StyleDialect {
    /** Of these, a style uses few; those that it does use are passed over. */
    private static final List<String> SPARE = List.of(
            "citation-label",
            "citation-key",
            "annote",
            "call-number",
            "jurisdiction",
            "keyword",
            "number-of-pages",
            "collection-title-short",
            "abstract",
            "PMCID",
            "PMID",
            "ISSN",
            "ISBN",
            "dimensions",
            "scale",
            "references");

    private static final Map<String, Mark> POSITIONS = Map.of(
            "first", Mark.FIRST,
            "subsequent", Mark.SUBSEQUENT,
            "ibid", Mark.IBID,
            "ibid-with-locator", Mark.IBID_WITH_LOCATOR,
            "near-note", Mark.NEAR_NOTE);

    private static final String VARIABLE = "variable";
    private static final String NUMBER = "citation-number";

    private final Document style;
    private final List<Element> elements;
    private final Iterator<String> spare;
    private int macros;
    private final Map<Mark, String> marks = new EnumMap<>(Mark.class);
    private final Map<Set<String>, String> locators = new HashMap<>();

    private StyleDialect(Document style) {
        this.style = style;
        all(style, "names").forEach(NamesLists::part);
        this.elements = all(style, "*");
        Set<String> used = new TreeSet<>();
        for (Element element : elements) {
            used.addAll(words(element.getAttribute(VARIABLE)));
        }
        this.spare = SPARE.stream().filter(name -> !used.contains(name)).iterator();
    }

    private String mark(Mark mark) {
        return marks.computeIfAbsent(mark, unasked -> next());
    }

    private String next() {
        if (!spare.hasNext()) {
            throw new IllegalArgumentException("it uses too many variables");
        }
        return spare.next();
    }

    /**
     * Changes a style in place.
     *
     * @return what its new variables stand for
     * @throws IllegalArgumentException if the style uses so many variables that none is left for our own
     */
    static Asked translate(Document style) {
        StyleDialect dialect = new StyleDialect(style);
        dialect.elements.forEach(dialect::translate);
        YearSuffixes.place(dialect.elements);
        return new Asked(dialect.marks, dialect.locators);
    }

    /**
     * What a style asks about a cite. Immutable.
     *
     * @param marks the variable of each mark that it asks for
     * @param locators the variable of each set of labels that it asks for
     */
    record Asked(Map<Mark, String> marks, Map<Set<String>, String> locators) {
        Asked {
            marks = Map.copyOf(marks);
            locators = Map.copyOf(locators);
        }
    }

    /** @param name of the elements, or {@code *} for all */
    static List<Element> all(Node within, String name) {
        List<Element> found = new ArrayList<>();
        gather(within, name, found);
        return found;
    }

    private static void gather(Node parent, String name, List<Element> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (name.equals("*") || name.equals(element.getLocalName())) {
                    found.add(element);
                }
                gather(element, name, found);
            }
        }
    }

    static List<String> words(String attribute) {
        return List.of(attribute.strip().split("\\s+", -1));
    }

    private void translate(Element element) {
        capitals(element);
        switch (element.getLocalName()) {
            case "if", "else-if" -> {
                number(element);
                condition(element);
            }
            case "key" -> key(element);
            case "text" -> {
                number(element);
                if (element.getAttribute("text-case").equals("title") && !element.hasAttribute("font-weight")) {
                    element.removeAttribute("text-case");
                    element.setAttribute("font-weight", "light");
                }
            }
            case "number" -> {
                number(element);
                if (element.getAttribute("form").endsWith("ordinal") && !element.hasAttribute("font-style")) {
                    element.setAttribute("font-style", "oblique");
                }
            }
            case "names" -> substitute(element);
            case "label" -> Labels.inSingular(element);
            default -> {}
        }
    }

    /** The engine asks the machine what the capital of "i" is. */
    private static void capitals(Element element) {
        String letters = element.getAttribute("text-case");
        if (letters.equals("uppercase") && !element.hasAttribute("font-variant")) {
            element.removeAttribute("text-case");
            element.setAttribute("font-variant", "normal");
        } else if (letters.equals("lowercase") && !element.hasAttribute("text-decoration")) {
            element.removeAttribute("text-case");
            element.setAttribute("text-decoration", "none");
        }
    }

    private void substitute(Element names) {
        Node parent = names.getParentNode();
        if (parent.getLocalName().equals("substitute") && !all(names, "*").isEmpty()) {
            String name = "substitute-" + ++macros;
            Element text = style.createElementNS(names.getNamespaceURI(), "text");
            text.setAttribute("macro", name);
            parent.replaceChild(text, names);
            Element macro = style.createElementNS(names.getNamespaceURI(), "macro");
            macro.setAttribute("name", name);
            macro.appendChild(names);
            style.getDocumentElement().appendChild(macro);
        }
    }

    private void number(Element element) {
        if (element.getAttribute(VARIABLE).equals(NUMBER)) {
            element.setAttribute(VARIABLE, mark(Mark.NUMBER));
        }
    }

    private void condition(Element element) {
        List<String> variables = new ArrayList<>();
        if (element.hasAttribute(VARIABLE)) {
            variables.add(element.getAttribute(VARIABLE));
        }
        for (Map.Entry<String, Mark> position : POSITIONS.entrySet()) {
            if (words(element.getAttribute("position")).contains(position.getKey())) {
                variables.add(mark(position.getValue()));
            }
        }
        if (element.hasAttribute("disambiguate")) {
            variables.add(mark(Mark.AMBIGUOUS));
        }
        if (element.hasAttribute("locator")) {
            variables.add(
                    locators.computeIfAbsent(new TreeSet<>(words(element.getAttribute("locator"))), unasked -> next()));
        }
        element.removeAttribute("locator");
        element.removeAttribute("position");
        element.removeAttribute("disambiguate");
        if (!variables.isEmpty()) {
            element.setAttribute(VARIABLE, String.join(" ", variables));
        }
    }

    /** Works are registered in the order of their numbers: nothing is left to sort by them. */
    private static void key(Element key) {
        if (key.getAttribute(VARIABLE).equals(NUMBER)) {
            Node sort = key.getParentNode();
            sort.removeChild(key);
            if (all(sort, "key").isEmpty()) {
                sort.getParentNode().removeChild(sort);
            }
        }
    }
}
