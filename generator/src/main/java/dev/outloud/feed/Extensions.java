package dev.outloud.feed;

import dev.outloud.feed.FeedEntry.LeadPicture;
import dev.outloud.model.License;
import dev.outloud.model.SiteUrl;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.ProcessingInstruction;
import org.jspecify.annotations.Nullable;

/** What RSS and Atom have in common beyond their own elements, each under the namespace of its specification. */
final class Extensions {
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

    /** Links of Atom within RSS, as the RSS Advisory Board's profile takes them. */
    static final Namespace ATOM_IN_RSS = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    static final Namespace CREATIVE_COMMONS =
            Namespace.getNamespace("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule");

    /** RFC 5005. */
    static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

    static final Namespace MEDIA = Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");
    static final Namespace SOURCE = Namespace.getNamespace("source", "http://source.scripting.com/");

    private Extensions() {}

    /** Makes browsers show a feed as something to read; a feed without it is as good for everybody else. */
    static void style(Document document, SiteUrl url) {
        String href = url.href(FeedStyle.PATH);
        document.addContent(0, new ProcessingInstruction("xml-stylesheet", "type=\"text/css\" href=\"" + href + "\""));
    }

    /** Where the feed is, what is behind it, and who tells of news; as links of Atom. */
    static List<Element> links(FeedDocument channel, Masthead masthead, String type, Namespace atom) {
        SiteUrl url = masthead.url();
        List<Element> links = new ArrayList<>();
        links.add(link("self", url.absolute(channel.path()), type, atom));
        FeedDocument.Chain chain = channel.chain();
        if (chain.current() != null) {
            links.add(link("current", url.absolute(chain.current()), type, atom));
        }
        if (chain.older() != null) {
            links.add(link("prev-archive", url.absolute(chain.older()), type, atom));
        }
        if (chain.newer() != null) {
            links.add(link("next-archive", url.absolute(chain.newer()), type, atom));
        }
        if (masthead.hub() != null) {
            links.add(link("hub", masthead.hub(), null, atom));
        }
        return links;
    }

    private static Element link(String relation, String href, @Nullable String type, Namespace atom) {
        Element link = new Element("link", atom);
        link.setAttribute("href", XmlText.clean(href)).setAttribute("rel", relation);
        return type == null ? link : link.setAttribute("type", type);
    }

    /** Whether a feed is whole, or this part of it is closed. */
    static List<Element> history(FeedDocument channel) {
        if (channel.chain().isArchive()) {
            return List.of(new Element("archive", HISTORY));
        }
        return channel.isWhole() ? List.of(new Element("complete", HISTORY)) : List.of();
    }

    /** The picture at the head of an entry, with its credit; Media RSS 1.5.1. */
    static Element media(LeadPicture picture) {
        Element media = new Element("content", MEDIA);
        media.setAttribute("url", picture.url()).setAttribute("medium", "image");
        if (picture.type() != null) {
            media.setAttribute("type", picture.type());
        }
        if (picture.width() > 0) {
            media.setAttribute("width", Integer.toString(picture.width()));
            media.setAttribute("height", Integer.toString(picture.height()));
        }
        if (!picture.alt().isEmpty()) {
            Element description = new Element("description", MEDIA).setAttribute("type", "plain");
            media.addContent(description.setText(picture.alt()));
        }
        picture.creators().forEach(creator -> {
            Element credit = new Element("credit", MEDIA).setAttribute("role", "author");
            media.addContent(credit.setText(creator));
        });
        License license = picture.license();
        if (license != null) {
            Element licensed = new Element("license", MEDIA).setText(XmlText.clean(license.name()));
            if (license.url() != null) {
                licensed.setAttribute("type", "text/html").setAttribute("href", XmlText.clean(license.url()));
            }
            media.addContent(licensed);
        }
        return media;
    }

    /** Puts elements behind another one of the same parent, in their order. */
    static void addBehind(Content place, List<Element> elements) {
        Element parent = place.getParentElement();
        int at = parent.indexOf(place) + 1;
        parent.addContent(at, elements);
    }

    /** Declares on the root what is used below, so that the document does not say it again and again. */
    static void declare(Element root, FeedDocument channel, Namespace... always) {
        for (Namespace namespace : always) {
            root.addNamespaceDeclaration(namespace);
        }
        if (channel.entries().stream().anyMatch(entry -> entry.picture() != null)) {
            root.addNamespaceDeclaration(MEDIA);
        }
        if (!history(channel).isEmpty()) {
            root.addNamespaceDeclaration(HISTORY);
        }
    }
}
