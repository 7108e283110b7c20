package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.LinkMark;

/** {@code [[Some post]]} or {@code [[Some post|as shown]]}. */
final class WikiLinkNode extends Node {
    private final LinkMark link;
    private final String shown;

    WikiLinkNode(BasedSequence chars, LinkMark link, String shown) {
        super(chars);
        this.link = link;
        this.shown = shown;
    }

    LinkMark link() {
        return link;
    }

    /** The text that the author gave it, or an empty string. */
    String shown() {
        return shown;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
