package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code > [!NOTE]} as GitHub has it; its children are the blocks below the marker. */
final class AlertNode extends Block {
    private final Kind kind;

    AlertNode(Node quote, Kind kind) {
        super(quote.getChars());
        this.kind = kind;
        Trees.moveChildren(quote, this);
    }

    /** What sort of alert. */
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    Kind kind() {
        return kind;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
