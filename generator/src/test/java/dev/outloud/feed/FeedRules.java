package dev.outloud.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the W3C's feed validator looks for in the elements that we write, as its public test cases and the specifications
 * behind them have it: RSS 2.0 with the profile of its Advisory Board, RFC 4287, RFC 5005, Media RSS, OPML 2.0.
 */
final class FeedRules {
    /** The HTML that readers let pass. */
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr address article aside audio b bdi blockquote br caption cite code col colgroup data dd del details dfn"
                            + " div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark"
                            + " nav ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup"
                            + " table tbody td tfoot th thead time tr track u ul var video wbr math svg")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("abbr align alt cite class colspan controls datetime decoding dir download height href hreflang id itemprop"
                            + " kind lang loading loop media muted name open poster preload rel reversed rowspan scope"
                            + " sizes span src srclang srcset start tabindex target title type value width")
                    .split(" "));

    private final List<String> broken = new ArrayList<>();
    private final String address;
    private final Document document;

    private FeedRules(String address, String text) {
        this.address = address;
        this.document = Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** Every rule that a file breaks, in words. */
    static List<String> broken(String address, String text) {
        FeedRules rules = new FeedRules(address, text);
        Element root = Objects.requireNonNull(rules.document.firstElementChild());
        switch (root.tagName()) {
            case "rss" -> rules.rss(root);
            case "feed" -> rules.atom(root);
            case "opml" -> rules.opml(root);
            default -> rules.breaks("no feed");
        }
        return rules.broken;
    }

    private void breaks(String rule) {
        broken.add(address + ": " + rule);
    }

    private void unless(boolean kept, String rule) {
        if (!kept) {
            breaks(rule);
        }
    }

    private void once(Element parent, String... names) {
        for (String name : names) {
            unless(children(parent, name).size() == 1, parent.tagName() + " has one " + name);
        }
    }

    private void atMostOnce(Element parent, String... names) {
        for (String name : names) {
            unless(children(parent, name).size() <= 1, parent.tagName() + " has at most one " + name);
        }
    }

    private static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Element::text).orElse("");
    }

    private void rss(Element root) {
        unless(root.attr("version").equals("2.0"), "version 2.0");
        Element channel = children(root, "channel").get(0);
        once(channel, "title", "link", "description", "language");
        atMostOnce(channel, "pubDate", "lastBuildDate", "generator", "docs", "source:blogroll", "fh:complete");
        address(text(channel, "link"), "channel > link");
        unless(text(channel, "language").matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"), "a language by ISO 639");
        links(channel, "atom:link", "application/rss+xml");
        boolean items = false;
        for (Element child : channel.children()) {
            items |= child.tagName().equals("item");
            unless(!items || child.tagName().equals("item"), "what describes the channel stands before its items");
        }
        children(channel, "pubDate").forEach(date -> rfc822(date.text()));
        Set<String> guids = new HashSet<>();
        for (Element item : children(channel, "item")) {
            item(item);
            unless(guids.add(text(item, "guid")), "guids differ: " + text(item, "guid"));
        }
    }

    private void item(Element item) {
        once(item, "title", "link", "guid", "pubDate", "description");
        atMostOnce(item, "enclosure", "content:encoded", "source", "dc:rights", "creativeCommons:license");
        unless(!text(item, "title").isBlank(), "a title that says something");
        address(text(item, "link"), "item > link");
        Element guid = children(item, "guid").get(0);
        unless(guid.attr("isPermaLink").matches("true|false"), "isPermaLink is true or false");
        unless(!guid.attr("isPermaLink").equals("true") || guid.text().startsWith("http"), "a permalink is an address");
        rfc822(text(item, "pubDate"));
        unless(children(item, "author").isEmpty(), "names are dc:creator, author would be an e-mail address");
        children(item, "category").forEach(category -> unless(!category.text().isBlank(), "a category has a name"));
        for (Element enclosure : children(item, "enclosure")) {
            unless(enclosure.attr("length").matches("\\d+"), "an enclosure has a length");
            unless(enclosure.attr("type").matches("[a-z]+/[a-z0-9.+-]+"), "an enclosure has a type");
            address(enclosure.attr("url"), "enclosure");
        }
        children(item, "source").forEach(source -> address(source.attr("url"), "source"));
        children(item, "dc:contributor").forEach(name -> unless(!name.text().isBlank(), "a contributor has a name"));
        int description = index(item, "description");
        int content = index(item, "content:encoded");
        unless(content < 0 || description < content, "the description stands before the content");
        children(item, "content:encoded").forEach(encoded -> html(encoded.text()));
        html(text(item, "description"));
        media(item);
    }

    private static int index(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? -1 : found.get(0).elementSiblingIndex();
    }

    private void atom(Element feed) {
        once(feed, "id", "title", "updated");
        atMostOnce(feed, "subtitle", "generator", "rights");
        links(feed, "link", "application/atom+xml");
        absolute(text(feed, "id"), "feed > id");
        rfc3339(text(feed, "updated"));
        boolean author = !children(feed, "author").isEmpty();
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            once(entry, "id", "title", "updated");
            atMostOnce(entry, "published", "summary", "content", "rights", "source");
            absolute(text(entry, "id"), "entry > id");
            unless(ids.add(text(entry, "id")), "ids differ: " + text(entry, "id"));
            rfc3339(text(entry, "updated"));
            children(entry, "published").forEach(date -> rfc3339(date.text()));
            unless(author || !children(entry, "author").isEmpty(), "an entry has an author");
            unless(
                    children(entry, "link").stream()
                            .anyMatch(link -> link.attr("rel").equals("alternate")),
                    "an entry has an alternate link");
            children(entry, "link").forEach(link -> address(link.attr("href"), "entry > link"));
            for (String role : List.of("author", "contributor")) {
                children(entry, role)
                        .forEach(person -> unless(!text(person, "name").isBlank(), role + " has a name"));
            }
            children(entry, "category").forEach(category -> unless(category.hasAttr("term"), "a category has a term"));
            for (Element content : children(entry, "content")) {
                unless(content.attr("type").equals("html"), "content says that it is HTML");
                html(content.text());
            }
            children(entry, "source").forEach(source -> once(source, "id", "title", "updated"));
            media(entry);
        }
    }

    private void links(Element parent, String name, String type) {
        List<Element> links = children(parent, name);
        List<Element> self =
                links.stream().filter(link -> link.attr("rel").equals("self")).toList();
        unless(self.size() == 1, "one link to itself");
        self.forEach(link -> {
            unless(link.attr("href").equals(address), "it says where it is: " + link.attr("href"));
            unless(link.attr("type").equals(type), "it says what it is");
        });
        links.forEach(link -> address(link.attr("href"), "link"));
        boolean archive = !children(parent, "fh:archive").isEmpty();
        boolean complete = !children(parent, "fh:complete").isEmpty();
        unless(!(archive && complete), "a feed is complete, or an archive");
        boolean current = links.stream().anyMatch(link -> link.attr("rel").equals("current"));
        unless(archive == current, "an archive leads to the current document");
        boolean chained = links.stream().anyMatch(link -> link.attr("rel").equals("prev-archive"));
        unless(!complete || !chained, "what is complete has no archives");
    }

    private void media(Element entry) {
        for (Element media : children(entry, "media:content")) {
            address(media.attr("url"), "media:content");
            unless(media.attr("medium").matches("image|audio|video|document|executable"), "a medium");
            unless(!media.hasAttr("width") || media.attr("width").matches("[1-9]\\d*"), "a width");
            children(media, "media:credit").forEach(credit -> {
                unless(credit.attr("role").matches("[a-z ]+"), "a role in small letters");
                unless(!credit.text().isBlank(), "a credit has a name");
            });
            children(media, "media:description")
                    .forEach(text -> unless(text.attr("type").matches("plain|html"), "type"));
        }
    }

    private void opml(Element opml) {
        unless(opml.attr("version").equals("2.0"), "version 2.0");
        once(opml, "head", "body");
        unless(!opml.select("body > outline").isEmpty(), "a body has an outline");
        for (Element outline : opml.select("outline")) {
            unless(!outline.attr("text").isBlank(), "an outline has a text");
            if (outline.attr("type").equals("rss")) {
                unless(!outline.attr("title").isBlank(), "a feed has a title");
                address(outline.attr("xmlUrl"), "xmlUrl");
            } else {
                unless(!outline.hasAttr("xmlUrl"), "what has an address has a type");
            }
            if (outline.hasAttr("htmlUrl")) {
                address(outline.attr("htmlUrl"), "htmlUrl");
            }
        }
    }

    private void html(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            unless(
                    element.tagName().equals("body") || ELEMENTS.contains(element.tagName()),
                    "readers take no <" + element.tagName() + ">");
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                unless(ATTRIBUTES.contains(name) || name.startsWith("data-"), "readers take no attribute " + name);
                if (name.matches("href|src|cite|poster|data-.*url")) {
                    absolute(attribute.getValue(), "<" + element.tagName() + " " + name + ">");
                }
            }
        }
    }

    private void address(String written, String where) {
        absolute(written, where);
        unless(written.matches("https?://.+"), where + " is an address of the Web: " + written);
    }

    private void absolute(String written, String where) {
        try {
            unless(new URI(written).isAbsolute(), where + " is absolute: " + written);
        } catch (URISyntaxException e) {
            breaks(where + " is an address: " + written);
        }
    }

    private void rfc822(String written) {
        try {
            ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException e) {
            breaks("a date by RFC 822: " + written);
        }
    }

    private void rfc3339(String written) {
        try {
            OffsetDateTime.parse(written);
            unless(
                    written.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"),
                    written);
        } catch (DateTimeException e) {
            breaks("a date by RFC 3339: " + written);
        }
    }
}
