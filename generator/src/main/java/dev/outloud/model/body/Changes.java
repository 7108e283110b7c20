package dev.outloud.model.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was done to quoted words, as their attribution says it: {@code (my translation, emphasis added)}. Immutable.
 *
 * @param kinds each at most once
 * @param byAuthor whether the author of the text has translated them
 * @param from the original's language in the author's words, such as {@code from the German}; may be empty
 * @param translators who else has, named as speakers are
 */
public record Changes(Set<Kind> kinds, boolean byAuthor, String from, List<Speaker> translators) {
    public static final Changes NONE = new Changes(EnumSet.noneOf(Kind.class), false, "", List.of());

    public Changes {
        EnumSet<Kind> own = EnumSet.noneOf(Kind.class);
        own.addAll(kinds);
        kinds = Collections.unmodifiableSet(own);
        translators = List.copyOf(translators);
    }

    public boolean isNone() {
        return kinds.isEmpty();
    }

    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** One thing that is done to words, in the order in which it is told. */
    public enum Kind {
        TRANSLATED,
        EMPHASIS_ADDED,
        SHORTENED
    }
}
