package dev.outloud.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.outloud.model.License;
import dev.outloud.model.PublicationDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Writes Atom 1.0, RFC 4287. Rome makes the document; what it has no words for is put into it here: dates in the zone of
 * the site, languages, pictures, licences by RFC 4946, archives by RFC 5005.
 */
record AtomFeed(Masthead masthead) implements XmlFeed {
    /** A feed without entries has a date too, section 4.1.1. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    @Override
    public Feed wire(FeedDocument channel) {
        String home = masthead.url().absolute(channel.home());
        Feed feed = new Feed("atom_1.0");
        feed.setId(home);
        feed.setTitle(channel.title());
        if (!channel.description().isEmpty()) {
            feed.setSubtitle(content("text", channel.description()));
        }
        feed.setAlternateLinks(List.of(link("alternate", home)));
        feed.setUpdated(Date.from(Instant.EPOCH));
        Generator generator = new Generator();
        generator.setValue("Outloud");
        feed.setGenerator(generator);
        if (channel.entries().stream().anyMatch(entry -> entry.authors().isEmpty())) {
            // An entry without an author has that of the feed, section 4.2.1.
            feed.setAuthors(List.of(person(new FeedPerson(channel.title(), null))));
        }
        feed.setEntries(channel.entries().stream().map(AtomFeed::entry).toList());
        return feed;
    }

    private static Entry entry(FeedEntry of) {
        Entry entry = new Entry();
        entry.setId(of.id());
        entry.setTitle(of.title());
        entry.setAlternateLinks(List.of(link("alternate", of.link())));
        entry.setOtherLinks(of.enclosures().stream().map(AtomFeed::enclosure).toList());
        entry.setPublished(FeedDates.date(of.published()));
        entry.setUpdated(FeedDates.date(of.updated()));
        entry.setAuthors(of.authors().stream().map(AtomFeed::person).toList());
        entry.setContributors(of.contributors().stream().map(AtomFeed::person).toList());
        entry.setCategories(of.categories().stream().map(AtomFeed::category).toList());
        if (!of.summary().isEmpty()) {
            entry.setSummary(content("text", of.summary()));
        }
        if (!of.html().isEmpty()) {
            entry.setContents(List.of(content("html", "")));
        }
        return entry;
    }

    private static Content content(String type, String text) {
        Content content = new Content();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private static Link link(String relation, String href) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(href);
        return link;
    }

    private static Link enclosure(FeedEntry.Enclosure file) {
        Link link = link("enclosure", file.url());
        link.setType(file.type());
        link.setLength(file.bytes());
        return link;
    }

    private static SyndPerson person(FeedPerson of) {
        Person person = new Person();
        person.setName(of.name());
        person.setUri(of.uri());
        return person;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setTerm(name);
        return category;
    }

    @Override
    public void complete(Document document, FeedDocument channel) {
        Extensions.style(document, masthead.url());
        Element feed = document.getRootElement();
        Extensions.declare(feed, channel);
        feed.setAttribute("lang", masthead.language(), Namespace.XML_NAMESPACE);
        Element updated = feed.getChild("updated", Extensions.ATOM);
        updated.setText(FeedDates.latest(channel.entries())
                .map(PublicationDate::timestamp)
                .orElse(NEVER));
        List<Element> more =
                new ArrayList<>(Extensions.links(channel, masthead, "application/atom+xml", Extensions.ATOM));
        more.addAll(Extensions.history(channel));
        more.addAll(rights(masthead.license()));
        Extensions.addBehind(updated, more);
        List<Element> entries = feed.getChildren("entry", Extensions.ATOM);
        for (int i = 0; i < entries.size(); i++) {
            complete(entries.get(i), channel.entries().get(i));
        }
    }

    private void complete(Element element, FeedEntry entry) {
        if (!entry.language().equals(masthead.language())) {
            element.setAttribute("lang", entry.language(), Namespace.XML_NAMESPACE);
        }
        element.getChild("published", Extensions.ATOM).setText(entry.published().timestamp());
        element.getChild("updated", Extensions.ATOM).setText(entry.updated().timestamp());
        if (!entry.html().isEmpty()) {
            element.getChild("content", Extensions.ATOM).setContent(RssFeed.html(entry));
        }
        element.addContent(rights(entry.license()));
        if (entry.source() != null) {
            element.addContent(source(entry.source(), entry));
        }
        if (entry.picture() != null) {
            element.addContent(Extensions.media(entry.picture()));
        }
    }

    /** Section 4.2.11: enough of the other feed to say whose entry this is. */
    private static Element source(FeedEntry.Source of, FeedEntry entry) {
        Element source = new Element("source", Extensions.ATOM);
        source.addContent(new Element("id", Extensions.ATOM).setText(of.url()));
        source.addContent(new Element("title", Extensions.ATOM).setText(of.title()));
        source.addContent(
                new Element("updated", Extensions.ATOM).setText(entry.updated().timestamp()));
        source.addContent(
                new Element("link", Extensions.ATOM).setAttribute("rel", "self").setAttribute("href", of.url()));
        if (of.home() != null) {
            source.addContent(new Element("link", Extensions.ATOM)
                    .setAttribute("rel", "alternate")
                    .setAttribute("href", of.home()));
        }
        return source;
    }

    private static List<Element> rights(@Nullable License license) {
        if (license == null) {
            return List.of();
        }
        List<Element> rights = new ArrayList<>();
        rights.add(new Element("rights", Extensions.ATOM).setText(XmlText.clean(license.name())));
        if (license.url() != null) {
            Element link = new Element("link", Extensions.ATOM).setAttribute("rel", "license");
            rights.add(link.setAttribute("href", XmlText.clean(license.url())));
        }
        return rights;
    }
}
