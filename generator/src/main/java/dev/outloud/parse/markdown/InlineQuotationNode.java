package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.QuotationMark;

/** Quoted words in running text, without their quotation marks; the citation that follows is a node of its own. */
final class InlineQuotationNode extends Node {
    private final QuotationMark mark;

    InlineQuotationNode(BasedSequence chars, QuotationMark mark) {
        super(chars);
        this.mark = mark;
    }

    QuotationMark mark() {
        return mark;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
