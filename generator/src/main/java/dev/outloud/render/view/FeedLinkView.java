package dev.outloud.render.view;

/**
 * A feed as the page that lists them all shows it.
 *
 * @param url absolute, to be given to a feed reader
 */
public record FeedLinkView(String text, String href, String url) {}
