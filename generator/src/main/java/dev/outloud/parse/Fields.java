package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.frontmatter.Value.Scalar;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a mapping and says where something is wrong. Remembers which keys were asked for, so that
 * {@link #finish} can name those that nobody knows. Not thread-safe: one for each mapping.
 */
final class Fields {
    private final Value.Mapping mapping;
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Set<String> known = new TreeSet<>();

    Fields(Value.Mapping mapping, SourceText source, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    SourceText source() {
        return source;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Value.Mapping mapping() {
        return mapping;
    }

    Origin origin() {
        return new Origin(source, mapping.span());
    }

    Origin origin(Value value) {
        return new Origin(source, value.span());
    }

    /** The value of the first of these keys that is there and not empty. */
    Optional<Value> value(String... names) {
        known.addAll(List.of(names));
        for (String name : names) {
            Optional<Value> value = mapping.get(name).filter(v -> !isNothing(v));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static boolean isNothing(Value value) {
        return value instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.NOTHING || scalar.text().isBlank());
    }

    /** Numbers and truth values where text is due are taken as they were written: {@code title: 2026}. */
    @Nullable
    Ref text(String... names) {
        return value(names).flatMap(value -> scalar(value, names[0])).orElse(null);
    }

    /** {@link #text} without its place. */
    @Nullable
    String string(String... names) {
        Ref text = text(names);
        return text == null ? null : text.value();
    }

    /** As {@link #text}, and a mistake if missing. */
    Optional<Ref> required(String name, String example) {
        Ref text = text(name);
        if (text == null && value(name).isEmpty()) {
            diagnostics.add(
                    Problem.MISSING_KEY,
                    source,
                    mapping.span().start() < mapping.span().end() ? firstLine() : mapping.span(),
                    "\"" + name + "\" is missing",
                    "add a line such as: " + example);
        }
        return Optional.ofNullable(text);
    }

    private Span firstLine() {
        return mapping.entries().isEmpty()
                ? Span.at(mapping.span().start())
                : mapping.entries().get(0).key().span();
    }

    private Optional<Ref> scalar(Value value, String name) {
        if (value instanceof Scalar scalar) {
            return Optional.of(new Ref(scalar.text().strip(), origin(scalar)));
        }
        wrongType(value, name, "text");
        return Optional.empty();
    }

    /** A list of texts; a single text counts as a list of one. */
    List<Ref> texts(String... names) {
        return value(names).map(value -> texts(value, names[0])).orElse(List.of());
    }

    private List<Ref> texts(Value value, String name) {
        if (!(value instanceof Value.Sequence list)) {
            return scalar(value, name).map(List::of).orElse(List.of());
        }
        List<Ref> texts = new ArrayList<>();
        for (Value item : list.items()) {
            if (!isNothing(item)) {
                scalar(item, name).ifPresent(texts::add);
            }
        }
        return texts;
    }

    List<String> strings(String... names) {
        return texts(names).stream().map(Ref::value).toList();
    }

    boolean flag(String name, boolean otherwise) {
        Boolean flag = flagOrNull(name);
        return flag == null ? otherwise : flag;
    }

    @Nullable
    Boolean flagOrNull(String name) {
        return value(name).flatMap(value -> truth(value, name)).orElse(null);
    }

    Optional<Boolean> truth(Value value, String name) {
        Optional<Boolean> truth = Truth.read(value);
        if (truth.isEmpty()) {
            wrongType(value, name, "true or false", Truth.hint(value));
        }
        return truth;
    }

    /** A whole number of at least 1. */
    int count(String name, int otherwise) {
        return number(name, otherwise, "[1-9]\\d{0,5}", "a whole number from 1 to 999999");
    }

    /** A whole number; none of something is an answer. */
    int countOrNone(String name, int otherwise) {
        return number(name, otherwise, "0|[1-9]\\d{0,5}", "a whole number from 0 to 999999");
    }

    private int number(String name, int otherwise, String form, String expected) {
        Value value = value(name).orElse(null);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Scalar scalar && scalar.text().matches(form)) {
            return Integer.parseInt(scalar.text());
        }
        wrongType(value, name, expected);
        return otherwise;
    }

    @Nullable
    WrittenDate date(String... names) {
        return value(names).flatMap(value -> date(value, names[0])).orElse(null);
    }

    private Optional<WrittenDate> date(Value value, String name) {
        if (!(value instanceof Scalar scalar)) {
            wrongType(value, name, "a date such as 2026-01-31");
            return Optional.empty();
        }
        Optional<WrittenDate> date = Dates.read(scalar.text(), origin(scalar));
        if (date.isEmpty()) {
            Dates.Mistake mistake = Dates.mistake(scalar.text());
            report(Problem.BAD_VALUE, value, "\"" + name + "\" must be a date" + mistake.message(), mistake.hint());
        }
        return date;
    }

    /** A mapping of its own under a key. */
    Optional<Fields> section(String name) {
        return value(name).flatMap(value -> section(value, name));
    }

    Optional<Fields> section(Value value, String name) {
        if (value instanceof Value.Mapping inner) {
            return Optional.of(new Fields(inner, source, diagnostics));
        }
        wrongType(value, name, "a list of keys");
        return Optional.empty();
    }

    /** The items of a list under a key, whatever they are. */
    List<Value> items(String name) {
        Value value = value(name).orElse(null);
        if (value instanceof Value.Sequence list) {
            return list.items();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Keys that are allowed and mean nothing. */
    void ignore(String... names) {
        known.addAll(List.of(names));
    }

    void wrongType(Value value, String name, String due) {
        wrongType(value, name, due, "");
    }

    private void wrongType(Value value, String name, String due, String hint) {
        String written = value instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NOTHING
                ? "\"" + scalar.text() + "\""
                : value.kindInWords();
        report(Problem.WRONG_TYPE, value, "\"" + name + "\" must be " + due + ", not " + written, hint);
    }

    void report(Problem problem, Value at, String message, String hint) {
        diagnostics.add(problem, source, at.span(), message, hint);
    }

    void report(Problem problem, Ref at, String message, String hint) {
        diagnostics.add(problem, at.at().locate(), message, hint);
    }

    /** The keys that nothing asked for. */
    List<Scalar> unknownKeys() {
        return mapping.entries().stream()
                .map(Value.Entry::key)
                .filter(key -> !known.contains(key.text()))
                .toList();
    }

    void unknown(Scalar key, Problem problem) {
        String written = key.text();
        report(
                problem,
                key,
                "unknown key \"" + written + "\"",
                DidYouMean.hint(written, known, "known here: " + String.join(", ", known)));
    }

    /** Names the keys that nothing asked for. */
    void finish() {
        unknownKeys().forEach(key -> unknown(key, Problem.UNKNOWN_KEY));
    }
}
