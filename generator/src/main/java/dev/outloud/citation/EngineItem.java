package dev.outloud.citation;

import de.undercouch.citeproc.csl.CSLType;
import dev.outloud.model.CslItem;
import dev.outloud.model.Doi;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record with nothing in it that the engine does not take: what authors and their reference managers write as a date,
 * a name or a type is often none.
 */
final class EngineItem {
    /** Instead of everybody who made a work: {@link PieceFormat} takes it out with what joins it to the year. */
    static final String NOBODY = "\uE0F1";

    private static final Set<String> TYPES =
            Arrays.stream(CSLType.values()).map(CSLType::toString).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    private static final Set<String> DATES =
            Set.of("accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted");

    private static final Set<String> NAME_PARTS =
            Set.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal");

    /** The engine knows no text with markup. */
    private static final Pattern MARKUP = Pattern.compile("</?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>");

    private EngineItem() {}

    /** A new map for the caller to change. */
    static Map<String, Object> of(CslItem item) {
        Map<String, Object> fields = new HashMap<>();
        item.csl().forEach((variable, value) -> {
            if (NAMES.contains(variable)) {
                put(fields, variable, names(value));
            } else if (DATES.contains(variable)) {
                put(fields, variable, date(value));
            } else if (value instanceof String || value instanceof Number) {
                String text = MARKUP.matcher(value.toString().strip()).replaceAll("");
                if (!text.isEmpty()) {
                    fields.put(variable, text);
                }
            }
        });
        fields.put("type", TYPES.contains(item.type()) ? item.type() : "document");
        fields.putIfAbsent("title", item.id());
        put(fields, "issued", issued(item.issued()));
        item.variable("DOI").flatMap(Doi::read).ifPresent(doi -> fields.put("DOI", doi.name()));
        // Added by the engine alone.
        fields.remove("year-suffix");
        fields.remove("citation-number");
        return fields;
    }

    /** Without anybody; what then would take their place is left out as well. */
    static void suppressAuthor(Map<String, Object> fields) {
        if (NAMES.stream().anyMatch(fields::containsKey)) {
            fields.keySet().removeAll(NAMES);
            fields.put("author", List.of(Map.of("literal", NOBODY)));
        }
    }

    private static void put(Map<String, Object> fields, String variable, Object value) {
        if (value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty()) {
            fields.remove(variable);
        } else {
            fields.put(variable, value);
        }
    }

    private static List<Map<String, Object>> names(Object value) {
        List<?> written = value instanceof List<?> list ? list : List.of(value);
        return written.stream()
                .map(EngineItem::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, Object> name(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            NAME_PARTS.forEach(part -> putText(
                    parts, part, Objects.requireNonNullElse(map.get(part), "").toString()));
        } else {
            CslItem.Name name = CslItem.Name.written(value.toString().strip());
            putText(parts, "family", name.family());
            putText(parts, "given", name.given());
            putText(parts, "literal", name.literal());
        }
        return parts;
    }

    private static void putText(Map<String, Object> parts, String part, String text) {
        if (!text.isBlank()) {
            parts.put(part, text.strip());
        }
    }

    /** Dates other than the year of publication, which has been read already. */
    private static Map<String, Object> date(Object value) {
        Object parts = value instanceof Map<?, ?> map ? map.get("date-parts") : null;
        if (parts instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof List<?> first) {
            List<Integer> numbers = first.stream()
                    .map(String::valueOf)
                    .filter(part -> part.matches("-?\\d{1,4}"))
                    .map(Integer::valueOf)
                    .toList();
            return numbers.isEmpty() || numbers.size() > 3 ? Map.of() : Map.of("date-parts", List.of(numbers));
        }
        Object raw = value instanceof Map<?, ?> map ? map.get("raw") : value;
        return raw instanceof String text && !text.isBlank() ? Map.of("raw", text.strip()) : Map.of();
    }

    private static Map<String, Object> issued(CslItem.@Nullable Issued issued) {
        if (issued == null) {
            return Map.of();
        }
        if (!issued.literal().isEmpty()) {
            return Map.of("literal", issued.literal());
        }
        List<Integer> parts = issued.month() == 0
                ? List.of(issued.year())
                : issued.day() == 0
                        ? List.of(issued.year(), issued.month())
                        : List.of(issued.year(), issued.month(), issued.day());
        return Map.of("date-parts", List.of(parts));
    }
}
