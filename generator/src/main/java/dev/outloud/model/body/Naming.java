package dev.outloud.model.body;

/** How a text without markup names what its marks mean. */
@FunctionalInterface
public interface Naming {
    /** The name of a mentioned person. */
    String person(Mention mention);

    /** Whose the words before a citation are: the authors of what it cites; empty if nobody knows. */
    default String authors(Citation citation) {
        return "";
    }

    /** What a wiki link shows to which the author gave no text of its own. */
    default String wiki(LinkMark link) {
        return link.target();
    }
}
