package dev.outloud.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/**
 * A card has the colours of its letters, mixed with that of the paper at their edges: few enough for a byte each, which
 * makes the file a third as large.
 */
final class Indexed {
    private static final int SHADES = 64;

    private Indexed() {}

    static BufferedImage of(BufferedImage image, CardStyle style) {
        int[] inks = {style.ink(), style.soft(), style.accent()};
        int[] palette = new int[inks.length * SHADES];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = mixed(style.paper(), inks[i / SHADES], i % SHADES);
        }
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage indexed =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        Map<Integer, Byte> known = new HashMap<>();
        int last = ~from[0];
        byte index = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] != last) {
                last = from[i];
                index = known.computeIfAbsent(last, colour -> (byte) nearest(palette, colour));
            }
            to[i] = index;
        }
        return indexed;
    }

    private static int mixed(int paper, int ink, int shade) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = (paper >> shift) & 0xFF;
            int to = (ink >> shift) & 0xFF;
            colour |= (from + Math.round((to - from) * shade / (SHADES - 1f))) << shift;
        }
        return colour;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = distance(palette[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int difference = ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
