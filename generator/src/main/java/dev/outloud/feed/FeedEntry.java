package dev.outloud.feed;

import dev.outloud.model.License;
import dev.outloud.model.PublicationDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, whatever it is about: finished texts, and absolute addresses. Immutable.
 *
 * @param id an absolute URI that stays the same when the address changes
 * @param language its tag
 * @param updated when its text last changed
 * @param summary what it is about, as plain text; may be empty
 * @param html the whole; empty in feeds that have only summaries
 * @param authors in the order of the byline
 * @param contributors everybody else whom it credits
 * @param picture the one at its head
 * @param enclosures sounds, films and papers that come with it
 * @param license if it is another than that of the feed
 * @param source the feed that it is taken from; null if it is of this site
 */
record FeedEntry(
        String id,
        String link,
        String title,
        String language,
        PublicationDate published,
        PublicationDate updated,
        String summary,
        String html,
        List<FeedPerson> authors,
        List<FeedPerson> contributors,
        List<String> categories,
        @Nullable LeadPicture picture,
        List<Enclosure> enclosures,
        @Nullable License license,
        @Nullable Source source) {
    FeedEntry {
        title = XmlText.clean(title);
        summary = XmlText.clean(summary);
        html = XmlText.clean(html);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        categories = categories.stream().map(XmlText::clean).toList();
        enclosures = List.copyOf(enclosures);
    }

    /** A file that comes with an entry. */
    record Enclosure(String url, String type, long bytes) {}

    /**
     * The picture at the head of a post.
     *
     * @param type its media type; null if it is not known
     * @param width in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     * @param creators may be empty
     */
    record LeadPicture(
            String url,
            @Nullable String type,
            String alt,
            int width,
            int height,
            List<String> creators,
            @Nullable License license) {
        LeadPicture {
            alt = XmlText.clean(alt);
            creators = creators.stream().map(XmlText::clean).toList();
        }
    }

    /**
     * Somebody else's feed.
     *
     * @param url of the feed
     * @param home of what it is the feed of; null if it is not known
     */
    record Source(String title, String url, @Nullable String home) {
        Source {
            title = XmlText.clean(title);
        }
    }
}
