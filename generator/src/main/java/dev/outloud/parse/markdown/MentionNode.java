package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.Mention;

/** {@code @ada-lovelace}. */
final class MentionNode extends Node {
    private final Mention mention;

    MentionNode(BasedSequence chars, Mention mention) {
        super(chars);
        this.mention = mention;
    }

    Mention mention() {
        return mention;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
