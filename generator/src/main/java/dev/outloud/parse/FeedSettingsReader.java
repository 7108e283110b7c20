package dev.outloud.parse;

import dev.outloud.diagnostic.Problem;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Syndication;
import dev.outloud.text.Ref;

/** Binds {@code feed:} of {@code site.yml}. */
final class FeedSettingsReader {
    private FeedSettingsReader() {}

    static Syndication read(Fields feed) {
        int size = feed.count("size", Syndication.USUAL.size());
        boolean whole = isWhole(feed);
        boolean archives = feed.flag("archives", true);
        String hub = Addresses.web(feed, "hub");
        Ref ids = feed.text("ids");
        SiteUrl idsAt = ids == null ? null : Addresses.site(ids, feed).orElse(null);
        feed.finish();
        return new Syndication(size, whole, archives, hub, idsAt);
    }

    private static boolean isWhole(Fields feed) {
        Ref written = feed.text("content");
        if (written == null || written.value().equals("full")) {
            return true;
        }
        if (!written.value().equals("summary")) {
            feed.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"" + written.value() + "\" is nothing that a feed can hold",
                    "write full for whole texts, or summary for what they are about");
            return true;
        }
        return false;
    }
}
