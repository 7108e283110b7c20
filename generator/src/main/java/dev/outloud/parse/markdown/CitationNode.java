package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.Citation;

/** {@code [see @a, p. 4; @b]}. */
final class CitationNode extends Node {
    private final Citation citation;

    CitationNode(BasedSequence chars, Citation citation) {
        super(chars);
        this.citation = citation;
    }

    Citation citation() {
        return citation;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
