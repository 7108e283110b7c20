package dev.outloud.parse.frontmatter;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Controls;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the YAML library's nodes into values; a node used by many aliases counts each time. */
final class NodeReader {
    private static final int MOST_VALUES = 2_000_000;
    private static final int MOST_REPEATED = 100_000;

    private final SourceText source;
    private final CodePoints points;
    private final Problem problem;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Node, Integer> seen = new IdentityHashMap<>();
    private int count;
    private int repeated;
    private boolean failed;

    NodeReader(SourceText source, CodePoints points, Problem problem, Diagnostics diagnostics) {
        this.source = source;
        this.points = points;
        this.problem = problem;
        this.diagnostics = diagnostics;
    }

    Optional<Value> read(Node root) {
        Value value = value(root);
        return failed ? Optional.empty() : Optional.of(value);
    }

    private Value value(Node node) {
        Span span = span(node);
        boolean again = seen.merge(node, 1, Integer::sum) > 1;
        repeated += again ? 1 : 0;
        if (failed || ++count > MOST_VALUES || repeated > MOST_REPEATED || node.isRecursive()) {
            refuse(span);
            return new Value.Scalar("", Value.Scalar.Kind.NOTHING, span);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, span);
        }
        if (node instanceof SequenceNode sequence) {
            return new Value.Sequence(
                    sequence.getValue().stream().map(this::value).toList(), span);
        }
        return scalar((ScalarNode) node, span);
    }

    private void refuse(Span span) {
        if (!failed) {
            failed = true;
            diagnostics.add(
                    Problem.TOO_COSTLY, source, span, "aliases repeat this too often", "write the values themselves");
        }
    }

    private Value mapping(MappingNode node, Span span) {
        List<Value.Entry> entries = new ArrayList<>();
        Map<String, Span> keys = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                failed = true;
                diagnostics.add(
                        problem,
                        source,
                        span(tuple.getKeyNode()),
                        "a key must be a plain word, not a list or keys",
                        "a value that begins with a bracket needs quotes");
                break;
            }
            Value.Scalar key = scalar(keyNode, span(keyNode));
            Span first = keys.putIfAbsent(key.text(), key.span());
            if (first != null) {
                diagnostics.add(
                        problem,
                        source,
                        key.span(),
                        "the key \"" + key.text() + "\" stands here twice",
                        "the first is in line " + source.locate(first).line());
            } else {
                entries.add(new Value.Entry(key, value(tuple.getValueNode())));
            }
        }
        return new Value.Mapping(entries, span);
    }

    private static Value.Scalar scalar(ScalarNode node, Span span) {
        Tag tag = node.getTag();
        Value.Scalar.Kind kind = tag.equals(Tag.NULL)
                ? Value.Scalar.Kind.NOTHING
                : tag.equals(Tag.BOOL)
                        ? Value.Scalar.Kind.TRUTH
                        : tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
                                ? Value.Scalar.Kind.NUMBER
                                : Value.Scalar.Kind.TEXT;
        return new Value.Scalar(Controls.dropped(node.getValue()), kind, span);
    }

    private Span span(Node node) {
        int start =
                node.getStartMark().map(mark -> points.offset(mark.getIndex())).orElse(0);
        int end = node.getEndMark().map(mark -> points.offset(mark.getIndex())).orElse(start);
        return new Span(start, Math.max(start, end));
    }
}
