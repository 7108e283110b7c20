package dev.outloud.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a file in place of another so that a reader sees either the old or the new one, whole. */
public final class Replacement {
    private Replacement() {}

    /**
     * Writes a file, and the folders above it that are missing.
     *
     * @throws IOException if the disk does not take it; the old file is as it was then
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        // No temporary file of the JDK's: nobody but its owner could read what comes of it.
        Path staged = target.resolveSibling(".outloud-" + target.getFileName() + ".tmp");
        try {
            Files.write(staged, bytes);
            move(staged, target);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    static void move(Path staged, Path target) throws IOException {
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
