package dev.outloud.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of cards, each opened when a text first needs it. Safe to share between threads. */
final class CardFonts {
    private final Map<Face, Font> fonts = new ConcurrentHashMap<>();

    Font font(Face face) {
        return fonts.computeIfAbsent(face, CardFonts::read);
    }

    private static Font read(Face face) {
        try (InputStream in = CardFonts.class.getResourceAsStream(face.file())) {
            if (in == null) {
                throw new IllegalStateException(face.file() + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(face.file() + " is no font for this Java", e);
        }
    }

    /** A text in one size, each of its scripts in the font made for it. */
    AttributedString set(String text, Face latin, float size, boolean rightToLeft) {
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
        int start = 0;
        Face face = latin;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            Face here = face(sign, face, latin);
            if (here != face) {
                add(set, face, size, start, i);
                start = i;
                face = here;
            }
            i += Character.charCount(sign);
        }
        add(set, face, size, start, text.length());
        return set;
    }

    /** What goes with the sign before it, such as a vowel sign or a comma of its script, is taken from the same font. */
    private Face face(int sign, Face before, Face latin) {
        Face usual = Face.of(sign, latin);
        boolean goesWithIt = UnicodeScript.of(sign) == UnicodeScript.INHERITED
                || !font(usual).canDisplay(sign);
        return goesWithIt && font(before).canDisplay(sign) ? before : usual;
    }

    private void add(AttributedString set, Face face, float size, int start, int end) {
        if (start < end) {
            set.addAttribute(TextAttribute.FONT, font(face).deriveFont(size), start, end);
        }
    }
}
