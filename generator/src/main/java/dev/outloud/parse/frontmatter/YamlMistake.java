package dev.outloud.parse.frontmatter;

import java.util.function.IntUnaryOperator;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A mistake in YAML or JSON as a writer understands it: where it was made, which is often before the place where the
 * parser stumbles, and what to do about it.
 *
 * @param at offset in the whole source
 */
record YamlMistake(int at, String message, String hint) {
    /** What the parser of YAML met, with the text around it. */
    private record Met(String problem, String context, int at, int contextAt, Lines lines) {
        boolean says(String words) {
            return problem.contains(words);
        }
    }

    /**
     * Explains a fault that the parser found.
     *
     * @param from first offset of the YAML in {@code text}
     * @param to offset behind its last
     * @param offset turns the parser's places into offsets in {@code text}
     */
    static YamlMistake of(MarkedYamlEngineException e, String text, int from, int to, IntUnaryOperator offset) {
        String problem = e.getProblem() == null ? String.valueOf(e.getMessage()) : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        int at = Math.min(
                to,
                e.getProblemMark().map(Mark::getIndex).map(offset::applyAsInt).orElse(to));
        int contextAt =
                e.getContextMark().map(Mark::getIndex).map(offset::applyAsInt).orElse(at);
        return of(new Met(problem, context, at, contextAt, new Lines(text, from, to)));
    }

    private static YamlMistake of(Met met) {
        if (met.says("mapping values are not allowed")) {
            return colon(met);
        }
        if (met.says("expected <block end>")) {
            return block(met);
        }
        if (met.says("expected ',' or")) {
            return flow(met);
        }
        if (met.says("TAB")) {
            return new YamlMistake(met.at, "there is a tab where YAML wants spaces", "indent with spaces");
        }
        if (met.says("cannot start any token") || met.says("undefined alias")) {
            return unquoted(met, met.at, "a value cannot begin with \"" + met.lines.sign(met.at) + "\"");
        }
        if (met.context.endsWith("an alias") || met.context.endsWith("an anchor")) {
            return unquoted(met, met.contextAt, "a value cannot begin with \"" + met.lines.sign(met.contextAt) + "\"");
        }
        if (met.says("unexpected end of stream")) {
            return new YamlMistake(
                    met.contextAt, "this quote is never closed", "end the value with " + met.lines.sign(met.contextAt));
        }
        if (met.says("could not find expected ':'")) {
            return noColon(met.contextAt);
        }
        if (met.says("sequence entries are not allowed")) {
            return new YamlMistake(
                    met.at,
                    "a list with dashes cannot begin behind its key",
                    "begin it in a line of its own, or put the value in quotes");
        }
        if (met.says("another document")) {
            return new YamlMistake(met.at, "a second document begins here", "keep one in a file: delete this line");
        }
        if (met.says("escape")) {
            return new YamlMistake(
                    met.lines.signBefore(met.at) == '\\' ? met.at - 1 : met.at,
                    "this backslash stands before nothing that YAML knows",
                    "write it twice, or put the value in single quotes");
        }
        if (met.says("expected the node content")) {
            return noContent(met);
        }
        if (met.says("chomping") || met.says("comment or a line break")) {
            return unquoted(met, met.contextAt, "a value cannot begin with \"" + met.lines.sign(met.contextAt) + "\"");
        }
        return new YamlMistake(met.at, met.problem, "check the line's indentation, colons and quotes");
    }

    /** A colon where none may be: inside a value, behind a slipped key, or below a line that has none. */
    private static YamlMistake colon(Met met) {
        Lines lines = met.lines;
        if (lines.hasKeyBefore(met.at)) {
            return unquoted(met, met.at, "a value with a colon and a space in it needs quotes");
        }
        int line = lines.start(met.at);
        int before = lines.previous(line);
        if (before >= 0 && !lines.hasKey(before)) {
            return noColon(lines.contentAt(before));
        }
        return slipped(met);
    }

    /** Something that does not belong to the list or the keys above it. */
    private static YamlMistake block(Met met) {
        Lines lines = met.lines;
        char quote = lines.signBefore(met.at);
        if (quote == '"' || quote == '\'') {
            return new YamlMistake(
                    met.at,
                    "the value ended with the quote before this",
                    "within the quotes, write each other one as " + (quote == '"' ? "\\\"" : "''"));
        }
        if (met.says("found ']'") || met.says("found '}'")) {
            return unopened(met);
        }
        if (quote == ']' || quote == '}') {
            return unquoted(
                    met, met.at, "a list in brackets ended before this; a value that begins with one needs quotes");
        }
        if (met.says("found '-'") && lines.column(met.at) == lines.column(met.contextAt)) {
            return new YamlMistake(
                    met.at, "a list item stands among keys", "put a key above it, such as tags:, and indent it");
        }
        return slipped(met);
    }

    private static YamlMistake slipped(Met met) {
        return new YamlMistake(
                met.lines.contentAt(met.lines.start(met.at)),
                "this line is not indented as the ones before it",
                "begin all keys that belong together in the same column");
    }

    /** A list or keys in brackets: one is missing, or a comma between two entries. */
    private static YamlMistake flow(Met met) {
        char close = met.says("']'") ? ']' : '}';
        boolean isBracket = "]}".contains(met.lines.sign(met.at)) && met.at < met.lines.to();
        if (!met.lines.closes(isBracket ? met.at + 1 : met.at, close)) {
            return new YamlMistake(met.contextAt, "this bracket is never closed", "end it with " + close);
        }
        return isBracket
                ? unopened(met)
                : new YamlMistake(met.at, "a comma is missing before this", "put commas between the entries");
    }

    /** Something stands where a value should: the end of the text, a comma, a bracket. */
    private static YamlMistake noContent(Met met) {
        int open = met.lines.unclosed(met.at);
        if (met.at >= met.lines.to() && open >= 0) {
            return new YamlMistake(
                    open,
                    "this bracket is never closed",
                    "end it with " + (met.lines.sign(open).equals("[") ? "]" : "}"));
        }
        if (met.lines.sign(met.at).equals(",")) {
            return open < 0
                    ? unquoted(met, met.at, "a value cannot begin with \",\"")
                    : new YamlMistake(met.at, "there is nothing before this comma", "delete it");
        }
        return unopened(met);
    }

    private static YamlMistake unopened(Met met) {
        return new YamlMistake(
                met.at,
                "nothing is open that this bracket could close",
                "delete it, or put the value in quotes if it belongs to it");
    }

    private static YamlMistake noColon(int at) {
        return new YamlMistake(
                at, "this line is no key with a value", "write it as key: value, with a space behind the colon");
    }

    private static YamlMistake unquoted(Met met, int at, String message) {
        return new YamlMistake(at, message, "put the value in quotes: " + met.lines.quoted(at));
    }
}
