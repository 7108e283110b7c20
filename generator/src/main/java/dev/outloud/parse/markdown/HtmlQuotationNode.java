package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.QuotationMark;

/** Quoted words as raw HTML that says whose they are. */
final class HtmlQuotationNode extends Block {
    private final QuotationMark mark;
    private final String words;
    private final boolean large;

    HtmlQuotationNode(BasedSequence chars, QuotationMark mark, String words, boolean large) {
        super(chars);
        this.mark = mark;
        this.words = words;
        this.large = large;
    }

    QuotationMark mark() {
        return mark;
    }

    /** The words as HTML, without footer and scripts. */
    String words() {
        return words;
    }

    /** Whether it is set as a pull quote is. */
    boolean isLarge() {
        return large;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
