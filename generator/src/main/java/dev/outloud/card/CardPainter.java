package dev.outloud.card;

import dev.outloud.model.OutputFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws cards: the same text gives the same bytes. Safe to share between threads. */
final class CardPainter {
    private static final float LARGEST = 0.075f;
    private static final float LARGEST_OF_HEIGHT = 0.1f;
    private static final float SMALLEST = 0.026f;

    private final CardStyle style;
    private final CardFonts fonts = new CardFonts();

    CardPainter(CardStyle style) {
        this.style = style;
    }

    CardStyle style() {
        return style;
    }

    /** A PNG. */
    byte[] png(CardText text) {
        try {
            return drawn(text);
        } catch (LinkageError | InternalError e) {
            // What Java says where the machine has no library for fonts.
            throw new OutputFile.UndrawableException(e);
        }
    }

    private byte[] drawn(CardText text) {
        BufferedImage image = new BufferedImage(style.width(), style.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            paint(graphics, text);
        } finally {
            graphics.dispose();
        }
        return Png.of(image, style);
    }

    /** From the foot upwards: what credits somebody gets its space first, the words what is left. */
    private void paint(Graphics2D graphics, CardText text) {
        float unit = style.width() / 100f;
        float margin = 10.5f * unit;
        float column = style.width() - 2 * margin;
        boolean mirrored = Setting.isRightToLeft(text.words());
        graphics.setColor(new Color(style.paper()));
        graphics.fillRect(0, 0, style.width(), style.height());
        graphics.setColor(new Color(style.accent()));
        int bar = Math.round(unit);
        graphics.fillRect(mirrored ? style.width() - bar : 0, 0, bar, style.height());

        Page page = new Page(graphics, margin, column, mirrored, style.height() - 4.6f * unit);
        page.up(sizing(Face.SERIF, text, column, 3 * unit).fit(text.blog(), 2.1f * unit, 1.5f * unit), style.soft());
        page.space(2.2f * unit);
        page.up(
                sizing(Face.SERIF, text, column, 6.2f * unit).fit(text.source(), 2.3f * unit, 1.7f * unit),
                style.soft());
        page.up(
                sizing(Face.SEMIBOLD, text, column, 7.6f * unit).fit(text.credit(), 2.8f * unit, 1.6f * unit),
                style.ink());
        page.space(1.2f * unit);
        page.rule(5 * unit, 0.28f * unit, style.accent());
        page.space(2.4f * unit);
        float top = 6.2f * unit;
        float largest = Math.max(LARGEST * style.width(), LARGEST_OF_HEIGHT * style.height());
        Block words = sizing(Face.SERIF, text, column, page.bottom() - top)
                .fit(text.words(), largest, SMALLEST * style.width());
        page.words(words, top, style.ink());
        if (text.isQuotation()) {
            page.mark(fonts.font(Face.SERIF), words, top, style.accent());
        }
    }

    private Sizing sizing(Face latin, CardText text, float width, float height) {
        return new Sizing(fonts, latin, text.language(), width, height);
    }

    /** A sheet that is filled from its foot. For one thread. */
    private static final class Page {
        private final Graphics2D graphics;
        private final float margin;
        private final float column;
        private final boolean mirrored;
        private float bottom;

        Page(Graphics2D graphics, float margin, float column, boolean mirrored, float bottom) {
            this.graphics = graphics;
            this.margin = margin;
            this.column = column;
            this.mirrored = mirrored;
            this.bottom = bottom;
        }

        float bottom() {
            return bottom;
        }

        void space(float height) {
            bottom -= height;
        }

        /** Above all that is there already. */
        void up(Block block, int colour) {
            bottom -= block.height();
            draw(block.lines(), bottom, block.leading(), colour);
        }

        void rule(float length, float width, int colour) {
            graphics.setColor(new Color(colour));
            float x = mirrored ? margin + column - length : margin;
            graphics.fillRect(Math.round(x), Math.round(bottom - width), Math.round(length), Math.round(width));
            bottom -= width;
        }

        /** In the middle of what is left, or rather somewhat above it. */
        void words(Block words, float top, int colour) {
            draw(words.lines(), start(words, top), words.leading(), colour);
        }

        private float start(Block words, float top) {
            return top + (bottom - top - words.height()) * 0.45f;
        }

        /** Hung into the margin beside the first line. */
        void mark(Font font, Block words, float top, int colour) {
            if (words.lines().isEmpty()) {
                return;
            }
            Font large = font.deriveFont(words.size() * 1.35f);
            TextLayout mark = new TextLayout(mirrored ? "”" : "“", large, graphics.getFontRenderContext());
            float baseline = start(words, top) + words.lines().get(0).getAscent() + words.size() * 0.32f;
            float gap = words.size() * 0.16f;
            float x = mirrored ? margin + column + gap : margin - gap - mark.getAdvance();
            graphics.setColor(new Color(colour));
            mark.draw(graphics, x, baseline);
        }

        private void draw(List<TextLayout> lines, float top, float leading, int colour) {
            graphics.setColor(new Color(colour));
            float baseline = top;
            for (TextLayout line : lines) {
                float x = mirrored ? margin + column - line.getAdvance() : margin;
                line.draw(graphics, x, baseline + line.getAscent());
                baseline += leading;
            }
        }
    }
}
