package dev.outloud.render.view;

/**
 * An article that cites a resource.
 *
 * @param locator may be empty
 */
public record CitedInView(HeadlineView article, String locator) {}
