package dev.outloud.avatar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to try things with. */
public final class Pictures {
    private Pictures() {}

    /** Blue, with a red square in the middle. */
    public static byte[] of(String format, int width, int height) {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        int side = Math.min(width, height) / 2;
        brush.fillRect((width - side) / 2, (height - side) / 2, side, side);
        brush.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same JPEG, with a secret in its notes and one behind its end. */
    public static byte[] telling(byte[] jpeg, String secret) {
        byte[] note = ("Exif\0\0" + secret).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + note.length + secret.length())
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (note.length + 2))
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .put(secret.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** A PNG of a few bytes that says it is as large as that. */
    static byte[] bomb(int width, int height) {
        byte[] png = of("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }
}
