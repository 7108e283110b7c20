package dev.outloud.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic record in the terms of CSL-JSON 1.0. Immutable.
 *
 * @param id the key to cite it by
 * @param type such as {@code article-magazine}; empty if not given
 * @param title may be empty
 * @param url address of the resource itself, or else the one of its DOI
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
    /** Variables that some write as plain text. */
    private static final Set<String> NAMES = Set.of("author", "editor", "translator");

    /** What a work is called and known by is nobody's to change. */
    private static final Pattern KEPT = Pattern.compile("^(?:id|type)$|title");

    public CslItem {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        csl = Collections.unmodifiableMap(new LinkedHashMap<>(csl));
    }

    /** Who is responsible for it: its authors, or else its editors. */
    public List<Name> responsible() {
        return authors.isEmpty() ? editors : authors;
    }

    /**
     * The same record with every name in the form that {@code form} gives it, whatever the name's part in the work, and
     * all other words as {@code words} gives them; titles stay.
     */
    public CslItem named(UnaryOperator<Name> form, UnaryOperator<String> words) {
        Map<String, Object> record = new LinkedHashMap<>(csl);
        record.replaceAll((variable, value) ->
                KEPT.matcher(variable).find() ? value : named(value, NAMES.contains(variable), form, words));
        return new CslItem(
                id,
                type,
                title,
                authors.stream().map(form).toList(),
                editors.stream().map(form).toList(),
                issued,
                url,
                record);
    }

    /** The same work with another record, of which nothing but the record is told. */
    public CslItem with(Map<String, Object> record) {
        return new CslItem(id, type, title, authors, editors, issued, url, record);
    }

    /** A name that keeps its form keeps its parts too. */
    private static Object named(Object value, boolean isName, UnaryOperator<Name> form, UnaryOperator<String> words) {
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> named(entry, isName, form, words)).toList();
        }
        if (value instanceof Map<?, ?> map && (map.containsKey("family") || map.containsKey("literal"))) {
            Name written = Name.of(part -> String.valueOf(Objects.requireNonNullElse(map.get(part), "")));
            Name shown = form.apply(written);
            return shown.equals(written) ? value : Map.of("literal", shown.full());
        }
        if (isName && value instanceof String text) {
            Name shown = form.apply(Name.written(text));
            return shown.equals(Name.written(text)) ? value : shown.full();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> parts = new LinkedHashMap<>(map);
            parts.replaceAll((key, part) -> part == null ? null : named(part, false, form, words));
            return parts;
        }
        return value instanceof String text ? words.apply(text) : value;
    }

    /** Whether its address may lead to its text; that of a DOI leads to a page about it. */
    public boolean isReadAtUrl() {
        return variable("URL").isPresent();
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
        /** Katakana is not among it: names of other countries are written in it, in their own order. */
        private static final Pattern FAMILY_FIRST = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}々]+");

        /**
         * The name whose parts are given by their names in CSL; particles belong to the family name as people say it:
         * {@code van Gogh}.
         *
         * @param part empty for a part that the name does not have
         */
        public static Name of(UnaryOperator<String> part) {
            String particles = (part.apply("dropping-particle") + " " + part.apply("non-dropping-particle")).strip();
            String family = (particles + " " + part.apply("family") + " " + part.apply("suffix")).strip();
            return new Name(family, part.apply("given"), part.apply("literal"));
        }

        /** {@code Lovelace, Ada} is a person; a name without a comma may be anybody's and stays whole. */
        public static Name written(String name) {
            int comma = name.indexOf(',');
            return comma < 0
                    ? new Name("", "", name)
                    : new Name(
                            name.substring(0, comma).strip(),
                            name.substring(comma + 1).strip(),
                            "");
        }

        /**
         * A person whose name is written as people say it. The last word and what is small before it is the family
         * name: {@code Vincent van Gogh}; a single word stays whole.
         */
        public static Name spoken(String name) {
            String[] words = name.strip().split("\\s+", -1);
            int family = words.length - 1;
            while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
                family--;
            }
            return words.length == 1
                    ? new Name("", "", words[0])
                    : new Name(
                            String.join(" ", List.of(words).subList(family, words.length)),
                            String.join(" ", List.of(words).subList(0, family)),
                            "");
        }

        /** The name in the words of CSL. */
        public Map<String, Object> csl() {
            return isOrganisation()
                    ? Map.of("literal", literal)
                    : given.isEmpty() ? Map.of("family", family) : Map.of("family", family, "given", given);
        }

        /** As people say it: {@code Ada Lovelace}; in Chinese, Japanese and Korean script the family name comes first. */
        public String full() {
            if (!literal.isEmpty()) {
                return literal;
            }
            return FAMILY_FIRST.matcher(family + given).matches() ? family + given : (given + " " + family).strip();
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
        /** As far as known by ISO 8601, such as {@code 1843} or {@code 2026-01-31}; empty for words and other eras. */
        public Optional<String> iso() {
            if (!literal.isEmpty() || year < 1 || year > 9999) {
                return Optional.empty();
            }
            String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
            return Optional.of(
                    date.substring(0, month == 0 ? "2026".length() : day == 0 ? "2026-01".length() : date.length()));
        }

        /** The year, or the words. */
        public String brief() {
            return literal.isEmpty() ? Integer.toString(year) : literal;
        }
    }
}
