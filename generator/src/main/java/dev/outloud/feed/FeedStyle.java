package dev.outloud.feed;

import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.OutputFile;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Site;

/**
 * How a browser shows a feed that somebody opens in it: the look is the theme's, and what it says above the entries is in
 * the language of the site.
 */
final class FeedStyle {
    static final SitePath PATH = new SitePath("/feed.css");

    private FeedStyle() {}

    static OutputFile write(Site site, Messages messages) {
        SiteUrl url = site.url();
        String words = site.settings().has(Family.FEEDS)
                ? messages.text("feed.in-browser") + " "
                        + messages.text("feed.in-browser.more", url.absolute(new SitePath("/feeds/")))
                : messages.text("feed.in-browser");
        String look = url.href(new SitePath("/assets/feed.css"));
        return OutputFile.Made.text(
                PATH.file(),
                "@import \"" + look + "\";\nrss::before, feed::before { content: \"" + escaped(words) + "\"; }\n");
    }

    /** A string of CSS; Syntax Level 3, section 4.3.5. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
    }
}
