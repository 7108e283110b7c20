package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Snapshot;
import dev.outloud.model.document.Document.SnapshotDocument;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kept texts of cited pages, as they lie in {@code snapshots/}. */
class SnapshotFileTest {
    private static final String TEXT = "First words.\n\nLast words.";

    private static String file(String text) {
        return "---\nurl: https://example.org/a\nfinal-url: https://example.org/a/\ntitle: \"A: b\"\n"
                + "fetched: 2026-01-31T09:30:00Z\nsha-256: " + Snapshot.hash(TEXT) + "\netag: '\"x\"'\n"
                + "last-modified: Sat, 31 Jan 2026 09:00:00 GMT\narchived: https://archive.example.org/1\n---\n" + text;
    }

    @Test
    void keepsWhatThePageSaidAndWhen() {
        Parsed parsed = Parsed.file("snapshots/a.txt", file(TEXT + "\n"));
        Snapshot snapshot = parsed.as(SnapshotDocument.class).snapshot();
        assertEquals("", parsed.printed());
        assertEquals(
                List.of("https://example.org/a", "https://example.org/a/", "A: b", TEXT),
                List.of(snapshot.url(), snapshot.finalUrl(), snapshot.title(), snapshot.text()));
        assertEquals(Instant.parse("2026-01-31T09:30:00Z"), snapshot.fetched());
        assertEquals("\"x\"", snapshot.etag());
        assertEquals("https://archive.example.org/1", snapshot.archived());
    }

    @Test
    void isTheSameTextWithTheLineEndsOfAnotherSystem() {
        assertEquals(
                "",
                Parsed.file("snapshots/a.txt", file(TEXT).replace("\n", "\r\n")).printed());
    }

    @Test
    void isWarnedAboutWhenSomebodyChangedItByHand() {
        Parsed parsed = Parsed.file("snapshots/a.txt", file(TEXT.replace("Last", "Other")));
        assertTrue(
                parsed.printed().startsWith("snapshots/a.txt:6:10: warning: this is not the text"), parsed.printed());
    }

    @Test
    void saysWhatIsMissing() {
        Parsed parsed =
                Parsed.file("snapshots/a.txt", "---\nurl: https://example.org/a\nfetched: yesterday\n---\nText.\n");
        assertEquals(List.of("2:1 missing-key url", "3:10 bad-value yesterday"), parsed.places());
        assertTrue(parsed.document().isEmpty());
    }
}
