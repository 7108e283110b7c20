package dev.outloud.parse.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the library has read into values, all of them at the place of their entry. */
final class CslValues {
    private static final Pattern DATE = Pattern.compile("(\\d{4}(?:/\\d{1,2}){0,2})/{0,3}");
    private static final String NUMBER = "number";
    private static final String ISSUE = "issue";
    private static final String CONTAINER = "container-title";
    private static final String SERIES = "collection-title";

    private CslValues() {}

    /**
     * An entry of a list.
     *
     * @param id its key, which the library may not know
     * @param at where the key stands
     * @param own what to take instead of the library's: lists of names, a language
     * @param text what to do to each text
     */
    static Value.Mapping entry(CSLItemData item, String id, Span at, Map<String, ?> own, UnaryOperator<String> text) {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("id", id);
        plain(item).forEach((key, value) -> {
            if (!key.equals("id") && !key.equals("event-date") && !isEmpty(value)) {
                csl.put(key, value);
            }
        });
        csl.putAll(own);
        // The number of a journal's article is its issue to BibTeX, and another thing to CSL.
        if (String.valueOf(csl.get("type")).equals("article-journal") && csl.containsKey(NUMBER)) {
            Object number = csl.remove(NUMBER);
            csl.putIfAbsent(ISSUE, number);
        }
        // The library takes the journal of a RIS entry for its series, too.
        if (csl.containsKey(CONTAINER) && csl.get(CONTAINER).equals(csl.get(SERIES))) {
            csl.remove(SERIES);
        }
        return mapping(csl, at, text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(CSLItemData item) {
        return (Map<String, Object>) item.toJson(new MapJsonBuilderFactory().createJsonBuilder());
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Map<?, ?> map && map.isEmpty())
                || value.toString().isBlank();
    }

    private static Value.Mapping mapping(Map<?, ?> map, Span at, UnaryOperator<String> text) {
        List<Value.Entry> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(new Value.Entry(
                text(key.toString(), at), value(key.equals("raw") ? date(value.toString()) : value, at, text))));
        return new Value.Mapping(entries, at);
    }

    /** RIS writes dates with slashes, also where nothing follows: {@code 1843/08//}. */
    private static String date(String raw) {
        Matcher date = DATE.matcher(raw);
        return date.matches() ? date.group(1).replace('/', '-') : raw;
    }

    private static Value value(Object value, Span at, UnaryOperator<String> text) {
        if (value instanceof Map<?, ?> map) {
            return mapping(map, at, text);
        }
        if (value instanceof Object[] array) {
            return value(List.of(array), at, text);
        }
        if (value instanceof List<?> list) {
            return new Value.Sequence(
                    list.stream().map(item -> value(item, at, text)).toList(), at);
        }
        return value instanceof Number
                ? new Value.Scalar(value.toString(), Value.Scalar.Kind.NUMBER, at)
                : text(text.apply(value.toString()), at);
    }

    private static Value.Scalar text(String text, Span at) {
        return new Value.Scalar(text, Value.Scalar.Kind.TEXT, at);
    }
}
