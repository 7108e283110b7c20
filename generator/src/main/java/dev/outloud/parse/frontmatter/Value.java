package dev.outloud.parse.frontmatter;

import dev.outloud.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as written in YAML, TOML or JSON, and where. Immutable. */
public sealed interface Value {
    Span span();

    /** What to call it in a message: {@code a list}. */
    String kindInWords();

    /** Maps, lists, strings, numbers, booleans; an empty string for nothing. */
    Object plain();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     */
    record Scalar(String text, Kind kind, Span span) implements Value {
        /** What the notation makes of it. */
        public enum Kind {
            TEXT("text"),
            NUMBER("a number"),
            TRUTH("true or false"),
            NOTHING("nothing");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        @Override
        public String kindInWords() {
            return kind.words;
        }

        @Override
        public Object plain() {
            return switch (kind) {
                case TEXT -> text;
                case NOTHING -> "";
                case TRUTH -> Boolean.valueOf(text);
                case NUMBER -> number();
            };
        }

        /** Numbers that Java reads otherwise, such as hexadecimal ones, stay as they were written. */
        private Object number() {
            try {
                return text.matches("[-+]?\\d+") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
            } catch (NumberFormatException e) {
                return text;
            }
        }
    }

    /** A list. */
    record Sequence(List<Value> items, Span span) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kindInWords() {
            return "a list";
        }

        @Override
        public Object plain() {
            return items.stream().map(Value::plain).toList();
        }
    }

    /** Keys with values, in the order of the text. */
    record Mapping(List<Entry> entries, Span span) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String kindInWords() {
            return "a list of keys";
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach(entry -> plain.put(entry.key().text(), entry.value().plain()));
            return plain;
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Value value) {}
}
