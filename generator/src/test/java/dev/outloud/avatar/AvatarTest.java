package dev.outloud.avatar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever picture a stranger has becomes a small square one, or none. */
class AvatarTest {
    private static BufferedImage drawn(byte[] picture) {
        return Pictures.read(Avatar.of(picture).orElseThrow().bytes());
    }

    @ParameterizedTest
    @CsvSource({"jpg, 300, 200", "png, 40, 90", "gif, 96, 96", "jpg, 2000, 3000"})
    void aPictureIsCutToItsMiddle(String format, int width, int height) {
        BufferedImage small = drawn(Pictures.of(format, width, height));
        assertEquals(96, small.getWidth());
        assertEquals(96, small.getHeight());
        Color middle = new Color(small.getRGB(48, 48));
        Color corner = new Color(small.getRGB(2, 2));
        assertTrue(middle.getRed() > 200 && middle.getBlue() < 60, middle::toString);
        assertTrue(corner.getBlue() > 200 && corner.getRed() < 60, corner::toString);
    }

    @Test
    void nothingButItsPixelsIsLeft() {
        byte[] telling = Pictures.telling(Pictures.of("jpg", 200, 200), "GPS 48.1 N <script>");
        String kept = new String(Avatar.of(telling).orElseThrow().bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("GPS") || kept.contains("Exif"), "the notes are gone");
    }

    @Test
    void onePictureHasOneName() {
        byte[] picture = Pictures.of("png", 100, 100);
        assertEquals(
                Avatar.of(picture).orElseThrow().name(),
                Avatar.of(picture).orElseThrow().name());
        assertTrue(Avatar.of(picture).orElseThrow().name().matches("[0-9a-f]{16}\\.png"));
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertTrue(Avatar.of(new byte[0]).isEmpty());
        assertTrue(Avatar.of("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .isEmpty());
        assertTrue(Avatar.of(
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .isEmpty());
    }

    @Test
    void aFewBytesThatUnfoldToAPictureWithoutEndAreNotUnfolded() {
        assertTrue(Avatar.of(Pictures.bomb(50_000, 50_000)).isEmpty());
        assertTrue(
                Avatar.of(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEmpty());
    }

    @Test
    void aBrokenOneStopsNothing() {
        SplittableRandom random = new SplittableRandom(5);
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] whole = Pictures.of(format, 60, 60);
            for (int length = 0; length < whole.length; length += 7) {
                Avatar.of(Arrays.copyOf(whole, length));
            }
            for (int i = 0; i < 400; i++) {
                byte[] damaged = whole.clone();
                for (int change = 0; change < 4; change++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                Avatar.of(damaged);
            }
        }
    }
}
