package dev.outloud.feed;

import dev.outloud.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a feed to write. Immutable.
 *
 * @param path where it is published
 * @param home the page that it belongs to
 * @param entries newest first, as many as the document holds
 * @param isWhole whether these are all entries that there are
 * @param chain where older and newer documents of the same feed are
 */
record FeedDocument(
        SitePath path,
        String title,
        String description,
        SitePath home,
        List<FeedEntry> entries,
        boolean isWhole,
        Chain chain) {
    FeedDocument {
        title = XmlText.clean(title);
        description = XmlText.clean(description);
        entries = List.copyOf(entries);
    }

    /**
     * The place of a document among those of a feed; RFC 5005, section 4.
     *
     * @param current the document that readers subscribe to; null if it is this one
     * @param older null for none
     * @param newer null for none, and for the document that readers subscribe to
     */
    record Chain(
            @Nullable SitePath current,
            @Nullable SitePath older,
            @Nullable SitePath newer) {
        static final Chain NONE = new Chain(null, null, null);

        boolean isArchive() {
            return current != null;
        }
    }
}
