package dev.outloud.model.site;

/**
 * The name of a tag or series and its id, as an article carries it.
 *
 * @param id slug of the name; numbered if another name has the same
 */
public record Label(String id, String name) {}
