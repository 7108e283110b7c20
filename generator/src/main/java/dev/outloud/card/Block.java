package dev.outloud.card;

import java.awt.font.TextLayout;
import java.util.List;

/**
 * A text in lines. Immutable.
 *
 * @param text as it stands there, perhaps shortened
 * @param size of the letters, in pixels
 */
record Block(String text, List<TextLayout> lines, float size) {
    private static final float LEADING = 1.3f;

    Block {
        lines = List.copyOf(lines);
    }

    static float height(int lines, float size) {
        return lines * size * LEADING;
    }

    float leading() {
        return size * LEADING;
    }

    float height() {
        return height(lines.size(), size);
    }
}
