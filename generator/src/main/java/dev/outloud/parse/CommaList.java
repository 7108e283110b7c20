package dev.outloud.parse;

import dev.outloud.parse.frontmatter.Value.Scalar;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of texts that may be written as one text with commas: {@code tags: reading, writing}. */
final class CommaList {
    private static final Pattern PART = Pattern.compile("[^\\s,](?:[^,]*[^\\s,])?");

    private CommaList() {}

    static List<Ref> read(Fields fields, String name) {
        List<Ref> texts = fields.texts(name);
        return fields.value(name).orElse(null) instanceof Scalar
                ? texts.stream().flatMap(CommaList::parts).toList()
                : texts;
    }

    private static Stream<Ref> parts(Ref text) {
        SourceText source = text.at().source();
        // Within quotation marks, what is written may be longer than what is meant.
        int start = source.text().indexOf(text.value(), text.at().span().start());
        boolean asWritten =
                start >= 0 && start + text.value().length() <= text.at().span().end();
        return PART.matcher(text.value())
                .results()
                .map(found -> new Ref(
                        found.group(),
                        asWritten
                                ? new Origin(source, new Span(start + found.start(), start + found.end()))
                                : text.at()));
    }
}
