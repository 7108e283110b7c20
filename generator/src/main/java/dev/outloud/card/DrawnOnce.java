package dev.outloud.card;

import dev.outloud.model.OutputFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A picture that goes into several folders and is drawn for the first of them. Safe to share between threads. */
final class DrawnOnce implements OutputFile.Drawing {
    private final Supplier<byte[]> painter;
    private byte @Nullable [] drawn;

    DrawnOnce(Supplier<byte[]> painter) {
        this.painter = painter;
    }

    @Override
    public synchronized byte[] draw() {
        byte[] bytes = drawn;
        if (bytes == null) {
            bytes = painter.get();
            drawn = bytes;
        }
        return bytes;
    }
}
