package dev.outloud.avatar;

import dev.outloud.model.Reply;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/**
 * A small square picture of somebody. It is drawn anew from what was sent: nothing but its pixels is left, no place, no
 * comment, no second file behind its end. Immutable, but for its bytes, which nobody changes.
 *
 * @param name of its file, made of its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Avatar(String name, byte[] bytes) {
    private static final Set<String> READ = Set.of("jpeg", "png", "gif");

    /** A file of a few bytes may unfold to a picture that fills the memory: its size is looked at before it is unfolded. */
    private static final long MOST_PIXELS = 16_000_000;

    /** Of a picture; empty if the bytes are none of a kind that is read, or too large a one. */
    public static Optional<Avatar> of(byte[] picture) {
        try {
            Optional<String> format = format(picture);
            if (format.isEmpty()) {
                return Optional.empty();
            }
            String written = format.get().equals("jpeg") ? "jpg" : "png";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(picture))
                    .crop(Positions.CENTER)
                    .size(Reply.Author.PHOTO_SIZE, Reply.Author.PHOTO_SIZE)
                    // A table of colours, as GIF has one, would lose those between them.
                    .imageType(written.equals("jpg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                    .outputFormat(written)
                    .toOutputStream(out);
            byte[] small = out.toByteArray();
            return Optional.of(new Avatar(hash(small) + "." + written, small));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What the readers throw at files that are broken, or made to break them: no picture.
            return Optional.empty();
        }
    }

    private static Optional<String> format(byte[] picture) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return READ.contains(format) && pixels <= MOST_PIXELS ? Optional.of(format) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
