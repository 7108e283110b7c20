package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;

/**
 * The part of a file that is parsed as Markdown: says where its nodes stand in the file.
 *
 * @param shift offset of the part in its file
 */
record Region(SourceText source, int shift, Document document, Diagnostics diagnostics) {
    Span span(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    Span span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    Span span(int start, int end) {
        return new Span(start + shift, end + shift);
    }

    /** Where words of a part of the file stand last, or the whole part if they are written otherwise in it. */
    Span lastOf(String words, Span part) {
        int at = source.text().lastIndexOf(words, part.end() - words.length());
        return at < part.start() ? part : new Span(at, at + words.length());
    }

    void report(Problem problem, Span at, String message, String hint) {
        diagnostics.add(problem, source, at, message, hint);
    }
}
