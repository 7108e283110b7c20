package dev.outloud.render.view;

/**
 * A feed that readers can follow.
 *
 * @param type media type
 */
public record FeedView(String title, String href, String type) {}
