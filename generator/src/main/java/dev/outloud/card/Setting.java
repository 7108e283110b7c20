package dev.outloud.card;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that can be set in lines of any size. It is measured once: without hinting, letters of twice the size are twice as
 * wide. For one thread.
 */
final class Setting {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float MEASURED = 100;
    private static final int NARROWINGS = 7;

    private final CardFonts fonts;
    private final Face latin;
    private final String text;
    private final boolean rightToLeft;
    private final LineBreakMeasurer measurer;

    Setting(CardFonts fonts, Face latin, Locale language, String text) {
        this.fonts = fonts;
        this.latin = latin;
        this.text = text;
        this.rightToLeft = isRightToLeft(text);
        this.measurer =
                new LineBreakMeasurer(at(MEASURED).getIterator(), BreakIterator.getLineInstance(language), CONTEXT);
    }

    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** How many lines it takes; empty if a word is longer than a line. */
    Optional<Integer> lines(float size, float width) {
        return breaks(size, width, true).map(List::size);
    }

    /** In lines that are about equally long; a word that is longer than a line is broken. */
    Block block(float size, float width) {
        List<Integer> breaks = breaks(size, width, true)
                .map(widest -> balanced(size, width, widest))
                .or(() -> breaks(size, width, false))
                .orElse(List.of());
        AttributedString set = at(size);
        List<TextLayout> lines = new ArrayList<>();
        int from = 0;
        for (int to : breaks) {
            lines.add(new TextLayout(set.getIterator(null, from, to), CONTEXT));
            from = to;
        }
        return new Block(text, lines, size);
    }

    /** The narrowest column with as many lines: no word stands alone on the last of them. */
    private List<Integer> balanced(float size, float width, List<Integer> widest) {
        List<Integer> best = widest;
        float low = width / 2;
        float high = width;
        for (int i = 0; i < NARROWINGS && widest.size() > 1; i++) {
            float middle = (low + high) / 2;
            List<Integer> narrower = breaks(size, middle, true).orElse(List.of());
            if (narrower.size() == widest.size()) {
                best = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** Where lines end. */
    private Optional<List<Integer>> breaks(float size, float width, boolean whole) {
        List<Integer> breaks = new ArrayList<>();
        measurer.setPosition(0);
        for (int at = 0; at < text.length(); ) {
            int next = measurer.nextOffset(width * MEASURED / size, text.length(), whole);
            if (next <= at) {
                return Optional.empty();
            }
            breaks.add(next);
            measurer.setPosition(next);
            at = next;
        }
        return Optional.of(breaks);
    }

    private AttributedString at(float size) {
        return fonts.set(text, latin, size, rightToLeft);
    }
}
