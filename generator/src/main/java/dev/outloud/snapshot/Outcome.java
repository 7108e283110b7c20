package dev.outloud.snapshot;

/** What became of one cited page. */
public enum Outcome {
    /** It has its first snapshot. */
    ADDED,
    /** It says something else than before, and so does its snapshot now. */
    CHANGED,
    /** It says the same; its file is as it was. */
    UNCHANGED,
    /** Somebody changed its file by hand, so it was not asked for. */
    EDITED,
    /** It has no text. */
    UNREADABLE,
    /** It could not be fetched; if it has a file, that is as it was. */
    FAILED
}
