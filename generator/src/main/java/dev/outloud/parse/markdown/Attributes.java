package dev.outloud.parse.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes between one pair of braces, as in Pandoc. Immutable.
 *
 * @param id empty if none is given
 */
record Attributes(String id, List<String> classes, Map<String, String> values) {
    static final Attributes NONE = new Attributes("", List.of(), Map.of());
    private static final String ITEM = "(?:#[\\w:.-]+|\\.[\\w-]+|[\\w-]+=(?:\"[^\"{}\n]*\"|'[^'{}\n]*'|[^\\s{}\"']+))";

    /** A pair of braces with attributes and nothing else. */
    static final Pattern SYNTAX = Pattern.compile("\\{[ \\t]*" + ITEM + "(?:[ \\t]+" + ITEM + ")*+[ \\t]*\\}");

    private static final Pattern ONE = Pattern.compile(ITEM);

    Attributes {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads what {@link #SYNTAX} has matched. */
    static Attributes of(String braces) {
        String id = "";
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Matcher item = ONE.matcher(braces);
        while (item.find()) {
            String text = item.group();
            if (text.startsWith("#")) {
                id = text.substring(1);
            } else if (text.startsWith(".")) {
                classes.add(text.substring(1));
            } else {
                int equals = text.indexOf('=');
                values.put(text.substring(0, equals), unquoted(text.substring(equals + 1)));
            }
        }
        return new Attributes(id, classes, values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The width and height among them, and nothing else. */
    Attributes size() {
        Map<String, String> size = new LinkedHashMap<>(values);
        size.keySet().retainAll(List.of("width", "height"));
        return new Attributes("", List.of(), size);
    }

    boolean isPlain() {
        return classes.contains("plain");
    }
}
