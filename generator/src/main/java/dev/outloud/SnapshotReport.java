package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of the pages that a blog cites. Immutable.
 *
 * @param added addresses with their first snapshot
 * @param changed addresses that say something else than before
 * @param unchanged how many say the same
 * @param edited how many were not asked for, since somebody changed their files by hand
 * @param unreadable how many have no text
 * @param failed how many could not be fetched
 * @param archived how many have a copy in an archive
 * @param diagnostics all that {@code check} finds and what failed, sorted by place
 */
public record SnapshotReport(
        List<String> added,
        List<String> changed,
        int unchanged,
        int edited,
        int unreadable,
        int failed,
        int archived,
        List<Diagnostic> diagnostics) {
    public SnapshotReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many pages are cited and were to be asked for. */
    public int sources() {
        return added.size() + changed.size() + unchanged + edited + unreadable + failed;
    }
}
