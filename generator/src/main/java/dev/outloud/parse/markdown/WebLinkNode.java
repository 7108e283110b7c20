package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address written as it is, linked by GFM, section 6.9. */
final class WebLinkNode extends Node {
    private final String url;

    WebLinkNode(BasedSequence chars, String url) {
        super(chars);
        this.url = url;
    }

    String url() {
        return url;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
