package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.QuotationMark;

/** A block quotation that is somebody's words; its children are the words, without the attribution. */
final class QuotationNode extends Block {
    private final QuotationMark mark;
    private final boolean large;

    /** @param large whether it is set as a pull quote is */
    QuotationNode(Node quote, QuotationMark mark, boolean large) {
        super(quote.getChars());
        this.mark = mark;
        this.large = large;
        Trees.moveChildren(quote, this);
    }

    QuotationMark mark() {
        return mark;
    }

    boolean isLarge() {
        return large;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
