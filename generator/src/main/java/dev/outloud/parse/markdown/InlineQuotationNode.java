package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.QuotationMark;

/** Quoted words in running text, without their quotation marks; the citation that follows is a node of its own. */
final class InlineQuotationNode extends Node {
    private final QuotationMark mark;
    private final char opening;
    private final char closing;

    /** With the marks around the words, which each language has its own of. */
    InlineQuotationNode(BasedSequence chars, QuotationMark mark, char opening, char closing) {
        super(chars);
        this.mark = mark;
        this.opening = opening;
        this.closing = closing;
    }

    char opening() {
        return opening;
    }

    char closing() {
        return closing;
    }

    QuotationMark mark() {
        return mark;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
