package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {#id .class key=value}}: belongs to what stands before it, or to the block that it ends. */
final class AttributesNode extends Node {
    private final Attributes attributes;

    AttributesNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    Attributes attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
