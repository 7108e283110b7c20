package dev.outloud.citation;

import dev.outloud.model.CslItem;
import java.util.Set;

/**
 * A work as it is cited at one place. Two equal cites read the same.
 *
 * @param prefix words before it; may be empty
 * @param locator where in the work
 * @param suppressAuthor whether the text has named the author already
 * @param number of the work in the list, from 1
 * @param yearSuffix empty, or the letter behind its year
 * @param firstNote the note that cites it first, for styles that name it; otherwise 0
 */
record Cite(
        CslItem item,
        String prefix,
        Locator locator,
        boolean suppressAuthor,
        Set<Mark> marks,
        int number,
        String yearSuffix,
        int firstNote) {
    Cite {
        marks = Set.copyOf(marks);
    }

    /** The work alone, as a list has it. */
    static Cite of(CslItem item, int number, String yearSuffix) {
        return new Cite(item, "", Locator.NONE, false, Set.of(), number, yearSuffix, 0);
    }

    /** The same where the text has just named the author. */
    Cite withoutAuthor() {
        return new Cite(item, prefix, locator, true, marks, number, yearSuffix, firstNote);
    }

    /** Whether nothing but the work is named. */
    boolean isBare() {
        return prefix.isEmpty() && locator.value().isEmpty() && locator.suffix().isEmpty();
    }

    Cite marked(Set<Mark> others) {
        return new Cite(item, prefix, locator, suppressAuthor, others, number, yearSuffix, firstNote);
    }
}
