package dev.outloud.source;

import dev.outloud.model.ImageSize;
import dev.outloud.model.document.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads how large a picture is from its first bytes, so that a page keeps its place while the picture loads. */
final class ImageHeader {
    private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private ImageHeader() {}

    /** Empty for anything that is not a picture, and for one that cannot be read: browsers are more lenient. */
    static Optional<ImageSize> size(SourceFile file) {
        if (!RASTER.contains(file.path().extension())) {
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(Files.newInputStream(file.onDisk()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
