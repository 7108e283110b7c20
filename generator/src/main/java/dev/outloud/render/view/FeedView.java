package dev.outloud.render.view;

/**
 * A feed that readers can follow.
 *
 * @param url absolute, to be given to a feed reader
 * @param type media type
 */
public record FeedView(String title, String href, String url, String type) {}
