package dev.outloud.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.Source;
import dev.outloud.model.License;
import dev.outloud.model.PublicationDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.CDATA;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes RSS 2.0 (rssboard.org, 2.0.11, with the Advisory Board's profile). Rome makes the document; what it has no words
 * for is put into it here: links of Atom, licences, pictures, RFC 5005, and dates in the zone of the site.
 */
record RssFeed(Masthead masthead) implements XmlFeed {
    @Override
    public Channel wire(FeedDocument channel) {
        Channel rss = new Channel("rss_2.0");
        rss.setTitle(channel.title());
        rss.setLink(masthead.url().absolute(channel.home()));
        rss.setDescription(channel.description().isEmpty() ? channel.title() : channel.description());
        rss.setLanguage(masthead.language());
        rss.setGenerator("Outloud");
        FeedDates.latest(channel.entries()).ifPresent(latest -> rss.setPubDate(FeedDates.date(latest)));
        rss.setItems(channel.entries().stream().map(RssFeed::item).toList());
        return rss;
    }

    private static Item item(FeedEntry entry) {
        Item item = new Item();
        item.setTitle(entry.title());
        item.setLink(entry.link());
        Guid guid = new Guid();
        guid.setValue(entry.id());
        item.setGuid(guid);
        item.setPubDate(FeedDates.date(entry.published()));
        Description description = new Description();
        // Readers take it for HTML.
        description.setValue(FeedBodies.escaped(entry.summary()));
        item.setDescription(description);
        item.setCategories(entry.categories().stream().map(RssFeed::category).toList());
        // One is all that an item can have; the others are links in its text.
        item.setEnclosures(
                entry.enclosures().stream().limit(1).map(RssFeed::enclosure).toList());
        if (entry.source() != null) {
            Source source = new Source();
            source.setUrl(entry.source().url());
            source.setValue(entry.source().title());
            item.setSource(source);
        }
        DCModule people = new DCModuleImpl();
        people.setCreators(entry.authors().stream().map(FeedPerson::name).toList());
        people.setContributors(
                entry.contributors().stream().map(FeedPerson::name).toList());
        item.setModules(new ArrayList<>(List.of(people)));
        return item;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setValue(name);
        return category;
    }

    private static Enclosure enclosure(FeedEntry.Enclosure file) {
        Enclosure enclosure = new Enclosure();
        enclosure.setUrl(file.url());
        enclosure.setType(file.type());
        enclosure.setLength(file.bytes());
        return enclosure;
    }

    @Override
    public void complete(Document document, FeedDocument channel) {
        Extensions.style(document, masthead.url());
        Element root = document.getRootElement();
        Extensions.declare(root, channel, Extensions.ATOM_IN_RSS, Extensions.DC, Extensions.CONTENT);
        Element head = root.getChild("channel");
        FeedDates.latest(channel.entries())
                .ifPresent(latest -> head.getChild("pubDate").setText(date(latest)));
        List<Element> more =
                new ArrayList<>(Extensions.links(channel, masthead, "application/rss+xml", Extensions.ATOM_IN_RSS));
        more.addAll(Extensions.history(channel));
        more.addAll(rights(masthead.license()));
        if (masthead.blogroll() != null) {
            String blogroll = masthead.url().absolute(masthead.blogroll());
            more.add(new Element("blogroll", Extensions.SOURCE).setText(blogroll));
        }
        // Before the items: readers that stop at the first of them have seen it.
        Extensions.addBehind(head.getChild("description"), more);
        List<Element> items = head.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            complete(items.get(i), channel.entries().get(i));
        }
    }

    private void complete(Element item, FeedEntry entry) {
        item.getChild("pubDate").setText(date(entry.published()));
        item.getChild("guid")
                .setAttribute("isPermaLink", Boolean.toString(entry.id().equals(entry.link())));
        if (!entry.language().equals(masthead.language())) {
            item.addContent(new Element("language", Extensions.DC).setText(entry.language()));
        }
        item.addContent(rights(entry.license()));
        if (!entry.html().isEmpty()) {
            item.addContent(new Element("encoded", Extensions.CONTENT).addContent(html(entry)));
        }
        // Last: there are readers that take any description within it for a text of the item.
        if (entry.picture() != null) {
            item.addContent(Extensions.media(entry.picture()));
        }
    }

    /** HTML as it is; what would end the section means the same in HTML when it is written otherwise. */
    static CDATA html(FeedEntry entry) {
        return new CDATA(entry.html().replace("]]>", "]]&gt;"));
    }

    private static List<Element> rights(@Nullable License license) {
        if (license == null) {
            return List.of();
        }
        List<Element> rights = new ArrayList<>();
        rights.add(new Element("rights", Extensions.DC).setText(XmlText.clean(license.name())));
        if (license.url() != null) {
            rights.add(new Element("license", Extensions.CREATIVE_COMMONS).setText(XmlText.clean(license.url())));
        }
        return rights;
    }

    /** RFC 822 with a year of four digits. */
    private static String date(PublicationDate date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.moment());
    }
}
