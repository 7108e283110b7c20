package dev.outloud.feed;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.site.Post;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * What Rome does not write into Atom: dates in the site's zone, languages, and what RFC 4287 asks for where a blog has
 * nothing to say: a feed without entries has a date too, and an entry without an author needs the feed's.
 */
final class AtomExtras {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private AtomExtras() {}

    static void add(Document document, String title, String language, List<Post> posts) {
        Element feed = document.getRootElement();
        feed.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        feed.removeChildren("date", DC);
        feed.removeChildren("language", DC);
        String updated = FeedDates.latest(posts).map(PublicationDate::timestamp).orElse(NEVER);
        child(feed, "updated", "id").setText(updated);
        if (posts.stream().anyMatch(post -> post.article().authorsInLists().isEmpty())) {
            Element name = new Element("name", ATOM).setText(XmlText.clean(title));
            feed.addContent(
                    feed.indexOf(feed.getChild("updated", ATOM)) + 1, new Element("author", ATOM).addContent(name));
        }
        List<Element> entries = feed.getChildren("entry", ATOM);
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), posts.get(i), language);
        }
    }

    private static void entry(Element entry, Post post, String language) {
        entry.removeChildren("date", DC);
        String own = post.article().language().toLanguageTag();
        if (!own.equals(language)) {
            entry.setAttribute("lang", own, Namespace.XML_NAMESPACE);
        }
        child(entry, "published", "id").setText(post.published().timestamp());
        child(entry, "updated", "id").setText(FeedDates.changed(post).timestamp());
    }

    /** A child, made behind another one if it is missing. */
    private static Element child(Element parent, String name, String before) {
        Element child = parent.getChild(name, ATOM);
        if (child == null) {
            child = new Element(name, ATOM);
            parent.addContent(parent.indexOf(parent.getChild(before, ATOM)) + 1, child);
        }
        return child;
    }
}
