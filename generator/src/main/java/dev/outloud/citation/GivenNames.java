package dev.outloud.citation;

import dev.outloud.model.CslItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Which given names a style puts before family names that several people have, CSL 1.0.2, "Disambiguation": two Smiths in
 * one text become J. Smith and A. Smith, or Jo Smith and Jan Smith if their initials are the same.
 */
enum GivenNames {
    NEVER,
    /** Of the first author only. */
    FIRST,
    /** Of everybody. */
    ALL,
    /** Of everybody, where two citations would read the same. */
    BY_CITE;

    private static final String AUTHOR = "author";

    static GivenNames of(Element citation) {
        if (!citation.getAttribute("disambiguate-add-givenname").equals("true")) {
            return NEVER;
        }
        return switch (citation.getAttribute("givenname-disambiguation-rule")) {
            case "primary-name", "primary-name-with-initials" -> FIRST;
            case "all-names", "all-names-with-initials" -> ALL;
            default -> BY_CITE;
        };
    }

    /**
     * The same records with given names where they are needed, for citations.
     *
     * @param items the works of one text
     * @param ambiguities finds those that are cited in the same words
     */
    List<CslItem> toldApart(List<CslItem> items, Function<List<CslItem>, List<List<Integer>>> ambiguities) {
        Map<String, Set<String>> bearers = bearers(items);
        bearers.values().removeIf(given -> given.size() < 2);
        if (this == NEVER || bearers.isEmpty()) {
            return items;
        }
        Set<Integer> wanted = new HashSet<>();
        if (this == BY_CITE) {
            ambiguities.apply(items).forEach(wanted::addAll);
        }
        List<CslItem> apart = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            apart.add(this != BY_CITE || wanted.contains(i) ? named(items.get(i), bearers) : items.get(i));
        }
        return apart;
    }

    /** The given names of all who have a family name. */
    private Map<String, Set<String>> bearers(List<CslItem> items) {
        Map<String, Set<String>> bearers = new HashMap<>();
        items.stream()
                .flatMap(this::looked)
                .filter(name -> !name.family().isEmpty() && !name.given().isEmpty())
                .forEach(name -> bearers.computeIfAbsent(name.family(), unmet -> new TreeSet<>())
                        .add(name.given()));
        return bearers;
    }

    private Stream<CslItem.Name> looked(CslItem item) {
        return item.authors().stream().limit(this == FIRST ? 1 : Long.MAX_VALUE);
    }

    private CslItem named(CslItem item, Map<String, Set<String>> bearers) {
        if (!(item.csl().get(AUTHOR) instanceof List<?> authors)) {
            return item;
        }
        List<Object> named = new ArrayList<>();
        for (Object author : authors) {
            boolean isLooked = this != FIRST || named.isEmpty();
            named.add(isLooked && author instanceof Map<?, ?> parts ? named(parts, bearers) : author);
        }
        Map<String, Object> record = new LinkedHashMap<>(item.csl());
        record.put(AUTHOR, named);
        return item.with(record);
    }

    /** What stands before the family name as a particle of it is sorted by the name all the same. */
    private static Map<?, ?> named(Map<?, ?> parts, Map<String, Set<String>> bearers) {
        CslItem.Name name = CslItem.Name.of(part -> text(parts, part));
        Set<String> given = bearers.getOrDefault(name.family(), Set.of());
        if (!given.contains(name.given())) {
            return parts;
        }
        boolean initialsDiffer =
                given.stream().map(GivenNames::initials).distinct().count() == given.size();
        String before = initialsDiffer ? initials(name.given()) : name.given();
        Map<Object, Object> named = new LinkedHashMap<>(parts);
        named.put(
                "non-dropping-particle",
                Stream.of(before, text(parts, "dropping-particle"), text(parts, "non-dropping-particle"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        named.remove("dropping-particle");
        return named;
    }

    private static String text(Map<?, ?> parts, String part) {
        return Objects.requireNonNullElse(parts.get(part), "").toString();
    }

    private static String initials(String given) {
        return Stream.of(given.split("[\\s.]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
