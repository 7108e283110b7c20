package dev.outloud.model.site;

/**
 * One place where a resource is cited.
 *
 * @param locator may be empty
 */
public record CitedIn(Headline article, String locator) {}
