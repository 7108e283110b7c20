package dev.outloud.parse.frontmatter;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads values out of whole files and out of the front matter of texts. Thread-safe. */
public final class ValueReader {
    private ValueReader() {}

    /** The value that a YAML or JSON file holds; empty if it is empty or cannot be read. */
    public static Optional<Value> file(SourceText source, Diagnostics diagnostics) {
        Problem problem = source.path().extension().equals("json") ? Problem.BROKEN_JSON : Problem.BROKEN_YAML;
        int from = source.text().startsWith("\uFEFF") ? 1 : 0;
        return new YamlReader(source, problem, diagnostics)
                .read(from, source.text().length());
    }

    /** The keys of a text's front matter: none if it has none; empty if they cannot be read. */
    public static Optional<Value.Mapping> frontMatter(
            SourceText source, FrontMatterSplit split, Diagnostics diagnostics) {
        Span span = new Span(split.from(), split.to());
        String text = source.slice(span);
        if (split.notation() == FrontMatterSplit.Notation.NONE || text.isBlank()) {
            return Optional.of(new Value.Mapping(List.of(), span));
        }
        Diagnostics own = new Diagnostics();
        Optional<Value> value = split.notation() == FrontMatterSplit.Notation.TOML
                ? new TomlReader(source, split.from(), split.to(), own).read()
                : new YamlReader(source, Problem.BROKEN_YAML, own).read(split.from(), split.to());
        own.sorted().forEach(diagnostics::add);
        if (value.isPresent() && value.get() instanceof Value.Mapping mapping) {
            return Optional.of(mapping);
        }
        boolean onlyComments = value.isEmpty() && own.sorted().isEmpty();
        if (onlyComments) {
            return Optional.of(new Value.Mapping(List.of(), span));
        }
        value.ifPresent(other -> diagnostics.add(
                Problem.WRONG_TYPE,
                source,
                other.span(),
                "the front matter must be keys with values, not " + other.kindInWords(),
                "write it as: title: My post"));
        return Optional.empty();
    }
}
