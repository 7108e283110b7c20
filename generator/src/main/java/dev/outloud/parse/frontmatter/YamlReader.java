package dev.outloud.parse.frontmatter;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2, and JSON as the part of YAML that it is. */
final class YamlReader {
    private static final int MOST_CHARACTERS = 64 << 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private final SourceText source;
    private final Problem problem;
    private final Diagnostics diagnostics;

    YamlReader(SourceText source, Problem problem, Diagnostics diagnostics) {
        this.source = source;
        this.problem = problem;
        this.diagnostics = diagnostics;
    }

    /** The value between two offsets; empty if there is none, or none that can be read. */
    Optional<Value> read(int from, int to) {
        String text = source.text().substring(from, to);
        CodePoints points = new CodePoints(source.text(), from, to);
        // YAML forbids tabs where JSON allows them; outside of strings, which cannot hold one, both mean a space.
        String readable = problem == Problem.BROKEN_JSON ? text.replace('\t', ' ') : text;
        try {
            // Brackets may stand in texts too: only if there are many of them is it worth to look twice.
            int tooDeep = Nesting.tooDeep(text) < 0 ? -1 : tooDeep(readable);
            if (tooDeep >= 0) {
                reportDepth(points.offset(tooDeep));
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(readable);
            return root.flatMap(node -> new NodeReader(source, points, problem, diagnostics).read(node));
        } catch (MarkedYamlEngineException e) {
            YamlMistake mistake = YamlMistake.of(e, source.text(), from, to, points::offset);
            diagnostics.add(problem, source, Span.at(mistake.at()), mistake.message(), mistake.hint());
        } catch (ReaderException e) {
            String sign = "U+%04X".formatted(e.getCodePoint());
            int at = points.offset(e.getPosition());
            diagnostics.add(
                    problem, source, Span.at(at), "the character " + sign + " is not allowed here", "delete it");
        } catch (YamlEngineException e) {
            diagnostics.add(problem, source, Span.at(from), "cannot read this: " + firstLine(e), "");
        } catch (StackOverflowError e) {
            reportDepth(from);
        }
        return Optional.empty();
    }

    /** The place of the first level too many, in code points, or -1; found without recursion. */
    private static int tooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > Nesting.LIMIT) {
                return event.getStartMark().map(Mark::getIndex).orElse(0);
            }
        }
        return -1;
    }

    private void reportDepth(int at) {
        diagnostics.add(
                Problem.TOO_DEEP,
                source,
                Span.at(at),
                "lists and keys are nested more than " + Nesting.LIMIT + " levels deep",
                "is a bracket missing its other half?");
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
