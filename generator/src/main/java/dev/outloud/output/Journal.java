package dev.outloud.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a run has done so far, line by line: each is on the disk before the next step, so that a run which is killed is known
 * to the next one. Safe to share between threads.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a journal behind what an earlier run has left in it.
     *
     * @throws IOException if the disk does not take it
     */
    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new Journal(
                file,
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /**
     * Adds a line, with its line feed.
     *
     * @throws IOException if the disk does not take it
     */
    public synchronized void add(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /**
     * Throws the journal away: what it says is kept elsewhere now.
     *
     * @throws IOException if it cannot be deleted
     */
    public void done() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
