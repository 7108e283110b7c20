package dev.outloud.feed;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.site.Post;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Writes dates in the site's own zone: Rome writes them in UTC, which is another day for whatever is published at
 * midnight anywhere else, and repeats them in Dublin Core.
 */
final class FeedDates {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

    private FeedDates() {}

    static void rss(Document document, List<Post> posts) {
        Element channel = document.getRootElement().getChild("channel");
        latest(posts).ifPresent(date -> set(channel, "pubDate", Namespace.NO_NAMESPACE, rfc822(date)));
        forget(channel);
        List<Element> items = channel.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            set(
                    items.get(i),
                    "pubDate",
                    Namespace.NO_NAMESPACE,
                    rfc822(posts.get(i).published()));
            forget(items.get(i));
        }
    }

    static void atom(Document document, List<Post> posts) {
        Element feed = document.getRootElement();
        latest(posts).ifPresent(date -> set(feed, "updated", ATOM, rfc3339(date)));
        forget(feed);
        List<Element> entries = feed.getChildren("entry", ATOM);
        for (int i = 0; i < entries.size(); i++) {
            set(entries.get(i), "published", ATOM, rfc3339(posts.get(i).published()));
            set(entries.get(i), "updated", ATOM, rfc3339(changed(posts.get(i))));
            forget(entries.get(i));
        }
    }

    static Optional<PublicationDate> latest(List<Post> posts) {
        return posts.stream().map(FeedDates::changed).max(Comparator.naturalOrder());
    }

    private static PublicationDate changed(Post post) {
        PublicationDate updated = post.updated();
        return updated == null ? post.published() : updated;
    }

    private static void set(Element parent, String name, Namespace namespace, String text) {
        Element child = parent.getChild(name, namespace);
        if (child != null) {
            child.setText(text);
        }
    }

    private static void forget(Element parent) {
        parent.removeChildren("date", DC);
        parent.removeChildren("language", DC);
    }

    /** RFC 822 as RFC 1123 has it: the JDK's format is of the root locale. */
    private static String rfc822(PublicationDate date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.moment());
    }

    private static String rfc3339(PublicationDate date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.moment());
    }
}
