package dev.outloud.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes what a blog remembers about itself into its own folder. */
public final class LedgerWriter {
    private LedgerWriter() {}

    /**
     * Puts a text where no file is, whole.
     *
     * @return whether it did; false if there is a file already, which stays as it is
     * @throws IOException if the disk does not take it
     */
    public static boolean writeNew(Path file, String text) throws IOException {
        return writeNew(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same of bytes.
     *
     * @throws IOException if the disk does not take it
     */
    public static boolean writeNew(Path file, byte[] bytes) throws IOException {
        return !Files.exists(file) && write(file, bytes);
    }

    /**
     * Puts a text in place of a file, whole, unless it is the same.
     *
     * @return whether the file changed
     * @throws IOException if the disk does not take it
     */
    public static boolean write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Replacement.write(file, bytes);
        return true;
    }
}
