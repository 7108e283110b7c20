package dev.outloud.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.SnapshotReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads when the sources were kept. */
class SnapshotSummaryTest {
    @Test
    void sourcesAreCountedByWhatBecameOfThem() {
        SnapshotReport report = new SnapshotReport(
                List.of("https://a.example.org/", "https://b.example.org/", "https://c.example.org/"),
                List.of("https://d.example.org/"),
                7,
                0,
                0,
                1,
                5,
                List.of());
        assertEquals(
                List.of(
                        "",
                        "  12 sources: 3 new, 1 changed, 7 unchanged, 1 failed",
                        "  changed   https://d.example.org/",
                        "  archived  5 of 12",
                        "  commit    snapshots/"),
                SnapshotSummary.of(report, true));
    }

    @Test
    void whatIsRareIsOnlyNamedWhenItOccurs() {
        SnapshotReport report = new SnapshotReport(List.of(), List.of(), 0, 1, 2, 0, 0, List.of());
        assertEquals(
                List.of(
                        "",
                        "  3 sources: 0 new, 0 changed, 0 unchanged, 0 failed, 2 without a text,"
                                + " 1 edited by hand and left alone"),
                SnapshotSummary.of(report, false));
        SnapshotReport nothing = new SnapshotReport(List.of(), List.of(), 0, 0, 0, 0, 0, List.of());
        assertEquals(
                List.of("", "  no source to fetch: nothing that is cited has such an address"),
                SnapshotSummary.of(nothing, false));
    }
}
