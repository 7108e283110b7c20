package dev.outloud;

/** What somebody wants of a build. */
enum Purpose {
    /** A site. */
    BUILD,
    /** To know what is wrong with the blog, more closely than a build tells. */
    CHECK,
    /** The same, and to let be what lacks credit. */
    BASELINE
}
