package dev.outloud.model.site;

import dev.outloud.model.Person;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * That an article credits a person, and what for. Immutable.
 *
 * @param reasons at least one
 */
public record Credit(Person person, Set<Reason> reasons) {
    public Credit {
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /** What somebody is credited for. */
    public enum Reason {
        QUOTED,
        CITED,
        /** Put quoted words into the language of the article. */
        TRANSLATED,
        MENTIONED,
        PICTURED
    }
}
