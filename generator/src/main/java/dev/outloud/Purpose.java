package dev.outloud;

/** What somebody wants of a build. */
enum Purpose {
    /** A site. */
    BUILD,
    /** To know what is wrong with the blog, more closely than a build tells. */
    CHECK,
    /** The addresses of what is cited. How much credit is given is no matter for that. */
    SNAPSHOT,
    /** The same, and to let be what lacks credit. */
    BASELINE
}
