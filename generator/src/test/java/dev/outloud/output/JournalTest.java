package dev.outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run has left is whole lines, whenever it was killed and however often. */
class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void aTornLastLineDoesNotSpoilTheNextOne() throws IOException {
        Path file = folder.resolve("ledger/a.journal");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "one\ntwo, but the ru");
        try (Journal journal = Journal.open(file)) {
            journal.add("three\n");
        }
        assertEquals("one\nthree\n", Files.readString(file));
    }

    @Test
    void aStoppedThreadStillWritesWhatItHasDone() throws IOException {
        Path file = folder.resolve("a.journal");
        try (Journal journal = Journal.open(file)) {
            Thread.currentThread().interrupt();
            journal.add("one\n");
            assertTrue(Thread.interrupted());
            journal.add("two\n");
            assertEquals("one\ntwo\n", Files.readString(file));
            journal.done();
        }
        assertFalse(Files.exists(file));
    }
}
