package dev.outloud.parse.markdown;

import dev.outloud.diagnostic.Problem;
import dev.outloud.parse.LicenseNames;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes between one pair of braces, as in Pandoc. Immutable.
 *
 * @param id empty if none is given
 */
record Attributes(String id, List<String> classes, Map<String, String> values) {
    /** Classes with which people set words large. */
    static final Set<String> PULL = Set.of("pull", "pullquote", "pull-quote");

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

    /**
     * What {@code lang} says, null if nothing; reports what is no language tag.
     *
     * @param at what has these attributes
     */
    @Nullable
    Locale language(Span at, Region region) {
        return language(value("lang").orElse(""), at, region);
    }

    /** The language that a tag of BCP 47 names; null for an empty one, and for what is none, which is reported. */
    static @Nullable Locale language(String tag, Span at, Region region) {
        if (tag.isEmpty()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            region.report(
                    Problem.BAD_VALUE,
                    region.lastOf(tag, at),
                    "\"" + tag + "\" is no language tag",
                    "write it as en, de or pt-BR");
            return null;
        }
    }

    /**
     * What {@code license} says, null if nothing; asks what is not clear.
     *
     * @param at what has these attributes
     */
    @Nullable
    String license(Span at, Region region) {
        return license(value("license").orElse(""), at, region);
    }

    static @Nullable String license(String written, Span at, Region region) {
        if (written.isEmpty()) {
            return null;
        }
        LicenseNames.check(written, region.source().locate(region.lastOf(written, at)), region.diagnostics());
        return written;
    }

    /** Whether what has them is set large beside the text. */
    boolean isPull() {
        return classes.stream().anyMatch(PULL::contains);
    }

    boolean isPlain() {
        return classes.contains("plain");
    }
}
