package dev.outloud.render.view;

/**
 * A feed that readers can follow.
 *
 * @param url absolute, to be given to a feed reader
 * @param subscribe the same for a feed reader that is installed, by the scheme that these have agreed on
 * @param type media type
 */
public record FeedView(String title, String href, String url, String subscribe, String type) {}
