package dev.outloud.feed;

import dev.outloud.model.Messages;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SitePath;

/**
 * How a browser shows a feed that somebody opens in it: the look is the theme's, and what it says above the entries is in
 * the language of the site.
 */
final class FeedStyle {
    static final SitePath PATH = new SitePath("/feeds/feed.css");

    private FeedStyle() {}

    static OutputFile write(Masthead masthead, Messages messages) {
        String look = masthead.url().href(new SitePath("/assets/feed.css"));
        String words = messages.text("feed.in-browser", masthead.url().absolute(new SitePath("/feeds/")));
        return OutputFile.Made.text(
                PATH.file(),
                "@import \"" + look + "\";\nrss::before, feed::before { content: \"" + escaped(words) + "\"; }\n");
    }

    /** A string of CSS; Syntax Level 3, section 4.3.5. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
    }
}
