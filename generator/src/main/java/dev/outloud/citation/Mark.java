package dev.outloud.citation;

/** What a style asks about a single cite, and the engine does not know. */
enum Mark {
    FIRST,
    SUBSEQUENT,
    IBID,
    IBID_WITH_LOCATOR,
    NEAR_NOTE,
    /** Another resource of the text would be cited in the same words. */
    AMBIGUOUS,
    /** The place of the resource in the list, from 1. */
    NUMBER
}
