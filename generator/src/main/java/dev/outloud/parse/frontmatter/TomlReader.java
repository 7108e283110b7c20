package dev.outloud.parse.frontmatter;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Controls;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML 1.0. */
final class TomlReader {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final int from;
    private final int to;
    private final SourceText part;
    private final TomlExtent extent;

    TomlReader(SourceText source, int from, int to, Diagnostics diagnostics) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.part = new SourceText(source.path(), source.text().substring(from, to));
        this.extent = new TomlExtent(source.text(), to);
        this.diagnostics = diagnostics;
    }

    /** The keys between the two offsets; empty if they cannot be read. */
    Optional<Value> read() {
        int tooDeep = Nesting.tooDeep(part.text());
        if (tooDeep >= 0) {
            diagnostics.add(
                    Problem.TOO_DEEP, source, Span.at(from + tooDeep), "lists and keys are nested too deep", "");
            return Optional.empty();
        }
        try {
            return parsed();
        } catch (StackOverflowError e) {
            diagnostics.add(Problem.TOO_DEEP, source, Span.at(from), "lists and keys are nested too deep", "");
            return Optional.empty();
        }
    }

    private Optional<Value> parsed() {
        TomlParseResult result = Toml.parse(part.text());
        result.errors()
                .forEach(error -> diagnostics.add(
                        Problem.BROKEN_TOML,
                        source,
                        Span.at(offset(error.position())),
                        String.valueOf(error.getMessage()),
                        "text needs quotes in TOML: title = \"My post\""));
        return result.hasErrors() ? Optional.empty() : Optional.of(table(result, new Span(from, to)));
    }

    private Value.Mapping table(TomlTable table, Span span) {
        List<Value.Entry> entries = new ArrayList<>();
        for (String key : table.keySet()) {
            int at = offset(table.inputPositionOf(List.of(key)));
            Span keySpan = new Span(at, Math.min(to, at + key.length()));
            Object value = table.get(List.of(key));
            entries.add(new Value.Entry(
                    new Value.Scalar(key, Value.Scalar.Kind.TEXT, keySpan), value(value, extent.start(at))));
        }
        entries.sort((a, b) -> a.key().span().compareTo(b.key().span()));
        return new Value.Mapping(entries, span);
    }

    private Value value(@Nullable Object value, int at) {
        Span span = new Span(at, extent.end(at));
        if (value instanceof TomlTable table) {
            return table(table, span);
        }
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i), offset(array.inputPositionOf(i))));
            }
            return new Value.Sequence(items, span);
        }
        Value.Scalar.Kind kind = value instanceof Number
                ? Value.Scalar.Kind.NUMBER
                : value instanceof Boolean ? Value.Scalar.Kind.TRUTH : Value.Scalar.Kind.TEXT;
        return new Value.Scalar(Controls.dropped(String.valueOf(value)), kind, span);
    }

    /** The library counts columns in code points. */
    private int offset(@Nullable TomlPosition position) {
        if (position == null) {
            return from;
        }
        int start = part.offset(position.line() - 1, 0);
        int end = part.offset(position.line() - 1, Integer.MAX_VALUE / 2);
        int points = Math.min(Math.max(0, position.column() - 1), part.text().codePointCount(start, end));
        return from + part.text().offsetByCodePoints(start, points);
    }
}
