package dev.outloud.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.outloud.model.OutputFile;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;

/**
 * Writes RSS 2.0 and Atom 1.0 (RFC 4287) with full content and absolute addresses. Dates are those of the posts, so a
 * build without a change leaves every byte as it was. Safe to share between threads.
 */
final class FeedWriter {
    private final Edition edition;
    private final SiteUrl url;
    private final FeedBodies bodies;

    FeedWriter(Edition edition, FeedBodies bodies) {
        this.edition = edition;
        this.url = edition.site().url();
        this.bodies = bodies;
    }

    OutputFile.Made rss(Channel channel) {
        return write(channel, "rss_2.0");
    }

    OutputFile.Made atom(Channel channel) {
        return write(channel, "atom_1.0");
    }

    private OutputFile.Made write(Channel channel, String type) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setTitle(XmlText.clean(channel.title()));
        feed.setDescription(XmlText.clean(channel.description().isEmpty() ? channel.title() : channel.description()));
        feed.setLink(url.absolute(channel.home()));
        feed.setUri(url.absolute(channel.home()));
        feed.setLanguage(edition.site().settings().language().toLanguageTag());
        feed.setGenerator("Outloud");
        FeedDates.latest(channel.posts()).map(FeedDates::date).ifPresent(feed::setPublishedDate);
        boolean rss = type.startsWith("rss");
        if (!rss) {
            feed.setLinks(List.of(link("self", channel.path()), link("alternate", channel.home())));
        }
        feed.setEntries(channel.posts().stream().map(post -> entry(post, rss)).toList());
        return OutputFile.Made.text(channel.path().file(), xml(feed, channel, rss));
    }

    private String xml(SyndFeed feed, Channel channel, boolean rss) {
        try {
            Document document = new SyndFeedOutput().outputJDom(feed);
            String license = edition.site().settings().license();
            if (rss) {
                RssExtras.add(document, url.absolute(channel.path()), channel.posts());
                FeedRights.rss(document, license, channel.posts());
            } else {
                AtomExtras.add(document, channel.title(), feed.getLanguage(), channel.posts());
                FeedRights.atom(document, license, channel.posts());
            }
            return XmlDocuments.print(document);
        } catch (FeedException e) {
            throw new IllegalStateException("Rome cannot write " + channel.path(), e);
        }
    }

    private SyndEntry entry(Post post, boolean rss) {
        Article article = post.article();
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(XmlText.clean(article.shownTitle()));
        entry.setLink(url.absolute(post.path()));
        entry.setUri(url.absolute(post.path()));
        entry.setPublishedDate(FeedDates.date(post.published()));
        if (!rss) {
            entry.setUpdatedDate(FeedDates.date(FeedDates.changed(post)));
            entry.setAuthors(people(article.authorsInLists()));
            entry.setContributors(people(article.creditedInLists()));
        }
        entry.setDescription(summary(article.description(), rss));
        entry.setContents(List.of(content("html", bodies.html(article))));
        List<SyndCategory> categories = new ArrayList<>();
        post.tags().forEach(tag -> {
            SyndCategory category = new SyndCategoryImpl();
            category.setName(XmlText.clean(tag.name()));
            categories.add(category);
        });
        entry.setCategories(categories);
        return entry;
    }

    private List<SyndPerson> people(List<Person> people) {
        List<SyndPerson> persons = new ArrayList<>();
        for (Person person : people) {
            SyndPerson entry = new SyndPersonImpl();
            entry.setName(XmlText.clean(person.displayName()));
            person.path().ifPresent(path -> entry.setUri(url.absolute(path)));
            persons.add(entry);
        }
        return persons;
    }

    /** Readers take a description in RSS for HTML, and Atom says what it is. */
    private static SyndContent summary(String text, boolean rss) {
        String clean = XmlText.clean(text);
        return rss ? content("html", FeedBodies.escaped(clean)) : content("text/plain", clean);
    }

    private static SyndContent content(String type, String text) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private SyndLink link(String relation, SitePath path) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(url.absolute(path));
        return link;
    }
}
