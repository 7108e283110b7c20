package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.model.body.ImageMark;

/** A paragraph of nothing but a picture with a caption or a credit. */
final class FigureNode extends Block {
    private final ImageMark image;
    private final Attributes attributes;

    FigureNode(BasedSequence chars, ImageMark image, Attributes attributes) {
        super(chars);
        this.image = image;
        this.attributes = attributes;
    }

    ImageMark image() {
        return image;
    }

    Attributes attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
