package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.text.Span;

/** Words of the text itself that are set large beside it. They are told once, so they are no part of the text here. */
final class PullQuoteNode extends Block {
    private final String words;
    private final Span at;

    PullQuoteNode(BasedSequence chars, String words, Span at) {
        super(chars);
        this.words = words;
        this.at = at;
    }

    /** Without markup, paragraphs parted by line feeds, mentions as they were written. */
    String words() {
        return words;
    }

    Span at() {
        return at;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
