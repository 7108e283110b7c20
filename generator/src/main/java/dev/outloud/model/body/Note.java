package dev.outloud.model.body;

/**
 * Where a citation is, in a style that cites in notes.
 *
 * @param number of the note that it makes, or in which it stands
 */
public record Note(Citation citation, int number) {}
