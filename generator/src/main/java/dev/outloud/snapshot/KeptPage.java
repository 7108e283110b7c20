package dev.outloud.snapshot;

import dev.outloud.model.Snapshot;
import dev.outloud.text.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * A cited page and what became of it. Immutable.
 *
 * @param file where its snapshot lies, or would lie
 * @param snapshot what the file holds now; null if there is none
 */
public record KeptPage(
        CitedPage page,
        SourcePath file,
        Outcome outcome,
        @Nullable Snapshot snapshot) {
    /** Whether its snapshot names a copy in an archive. */
    public boolean isArchived() {
        return snapshot != null && snapshot.archived() != null;
    }

    KeptPage became(Outcome other) {
        return new KeptPage(page, file, other, snapshot);
    }
}
