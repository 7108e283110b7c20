package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.QuotationMark;

/** Quoted words as raw HTML that says whose they are. */
final class HtmlQuotationNode extends Block {
    private final QuotationMark mark;
    private final String words;

    HtmlQuotationNode(BasedSequence chars, QuotationMark mark, String words) {
        super(chars);
        this.mark = mark;
        this.words = words;
    }

    QuotationMark mark() {
        return mark;
    }

    /** The words as HTML, without footer and scripts. */
    String words() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
