package dev.outloud.feed;

import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.site.Post;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * What Rome does not write into RSS 2.0: the feed's own address from Atom, as the RSS Advisory Board's profile takes it,
 * authors and those credited from Dublin Core, permalinks that say so, and dates in the site's zone.
 */
final class RssExtras {
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

    private RssExtras() {}

    static void add(Document document, String self, List<Post> posts) {
        Element rss = document.getRootElement();
        rss.addNamespaceDeclaration(ATOM);
        rss.addNamespaceDeclaration(DC);
        Element channel = rss.getChild("channel");
        Element link = new Element("link", ATOM);
        link.setAttribute("href", self).setAttribute("rel", "self").setAttribute("type", "application/rss+xml");
        channel.addContent(0, link);
        channel.removeChildren("date", DC);
        channel.removeChildren("language", DC);
        FeedDates.latest(posts).ifPresent(latest -> channel.getChild("pubDate").setText(date(latest)));
        List<Element> items = channel.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), posts.get(i));
        }
    }

    private static void item(Element item, Post post) {
        item.removeChildren("date", DC);
        item.removeChildren("creator", DC);
        item.getChild("guid").setAttribute("isPermaLink", "true");
        item.getChild("pubDate").setText(date(post.published()));
        name(post.article().authorsInLists(), "creator", item);
        name(post.article().creditedInLists(), "contributor", item);
    }

    private static void name(List<Person> people, String role, Element item) {
        people.forEach(person -> item.addContent(new Element(role, DC).setText(XmlText.clean(person.displayName()))));
    }

    /** RFC 822 with a year of four digits. */
    private static String date(PublicationDate date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.moment());
    }
}
