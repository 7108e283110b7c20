package dev.outloud.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run has done so far, line by line: each is on the disk before the next step, so that a run which is killed is known
 * to the next one. Safe to share between threads; one that was interrupted writes as any other.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final FileOutputStream out;

    private Journal(Path file, FileOutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Opens a journal behind what an earlier run has left in it; a line that was torn off goes.
     *
     * @throws IOException if the disk does not take it
     */
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile left = new RandomAccessFile(file.toFile(), "rw")) {
            left.setLength(wholeLines(left));
        }
        return new Journal(file, new FileOutputStream(file.toFile(), true));
    }

    private static long wholeLines(RandomAccessFile left) throws IOException {
        long end = left.length();
        while (end > 0) {
            left.seek(end - 1);
            if (left.read() == '\n') {
                break;
            }
            end--;
        }
        return end;
    }

    /**
     * Adds a line, with its line feed.
     *
     * @throws IOException if the disk does not take it
     */
    public synchronized void add(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.getFD().sync();
    }

    /**
     * Throws the journal away: what it says is kept elsewhere now.
     *
     * @throws IOException if it cannot be deleted
     */
    public void done() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
