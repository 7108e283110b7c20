package dev.outloud.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that an author names, wherever it lies. */
public final class OutsideFile {
    private OutsideFile() {}

    /**
     * Its bytes.
     *
     * @throws IOException if it is not there or cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Whether there is one. */
    public static boolean isThere(Path file) {
        return Files.exists(file);
    }

    /**
     * Its bytes; none if there is no such file.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static byte[] readIfThere(Path file) throws IOException {
        return Files.exists(file) ? read(file) : new byte[0];
    }
}
