package dev.outloud.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic record in the terms of CSL-JSON 1.0. Immutable.
 *
 * @param id the key to cite it by
 * @param type such as {@code article-magazine}; empty if not given
 * @param title may be empty
 * @param url address of the resource itself
 * @param csl the whole record as written, for {@code /resources.json}: strings, numbers, booleans, lists and maps
 */
public record CslItem(
        String id,
        String type,
        String title,
        List<Name> authors,
        List<Name> editors,
        @Nullable Issued issued,
        @Nullable String url,
        Map<String, Object> csl) {
    public CslItem {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        csl = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(csl));
    }

    /** A string variable such as {@code container-title}, {@code publisher}, {@code volume}, {@code page}. */
    public Optional<String> variable(String name) {
        Object value = csl.get(name);
        return value instanceof String || value instanceof Number ? Optional.of(value.toString()) : Optional.empty();
    }

    /**
     * A name by its parts; an organisation has only {@code literal}.
     *
     * @param family with its particles; empty if not given
     * @param given empty if not given
     * @param literal the name as one; empty for a name by parts
     */
    public record Name(String family, String given, String literal) {
        /** As people say it: {@code Ada Lovelace}. */
        public String full() {
            return literal.isEmpty() ? (given + " " + family).strip() : literal;
        }

        /** What stands in a short citation: {@code Lovelace}. */
        public String brief() {
            return literal.isEmpty() ? (family.isEmpty() ? given : family) : literal;
        }

        public boolean isOrganisation() {
            return !literal.isEmpty();
        }
    }

    /**
     * When it was published.
     *
     * @param month 1 to 12, or 0 if not known
     * @param day 1 to 31, or 0 if not known
     * @param literal a date in words, such as {@code in press}; empty if there is a year
     */
    public record Issued(int year, int month, int day, String literal) {
        /** The year, or the words. */
        public String brief() {
            return literal.isEmpty() ? Integer.toString(year) : literal;
        }
    }
}
