package dev.outloud.feed;

import com.google.gson.JsonObject;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.site.Post;
import dev.outloud.text.Ref;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Licences in feeds: that of the site for the whole, and that of a post where it has its own. RSS has them by the
 * creativeCommons module and Dublin Core, Atom by RFC 4287, section 4.2.10, and RFC 4946.
 */
final class FeedRights {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    private static final Namespace CREATIVE_COMMONS =
            Namespace.getNamespace("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule");

    private FeedRights() {}

    /** @param license of the site; null for none */
    static void rss(Document document, @Nullable String license, List<Post> posts) {
        Element channel = document.getRootElement().getChild("channel");
        // Before the items: readers that stop at the first of them have seen it.
        int at = channel.indexOf(channel.getChild("description")) + 1;
        rss(license, channel, at);
        List<Element> items = channel.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            rss(own(posts.get(i)), items.get(i), items.get(i).getContentSize());
        }
    }

    private static void rss(@Nullable String written, Element to, int at) {
        if (written != null) {
            License license = Licenses.of(written);
            to.addContent(at, new Element("rights", DC).setText(XmlText.clean(license.name())));
            if (license.url() != null) {
                to.addContent(at + 1, new Element("license", CREATIVE_COMMONS).setText(XmlText.clean(license.url())));
            }
        }
    }

    /** @param license of the site; null for none */
    static void atom(Document document, @Nullable String license, List<Post> posts) {
        Element feed = document.getRootElement();
        atom(license, feed, feed.indexOf(feed.getChild("updated", ATOM)) + 1);
        List<Element> entries = feed.getChildren("entry", ATOM);
        for (int i = 0; i < entries.size(); i++) {
            atom(own(posts.get(i)), entries.get(i), entries.get(i).getContentSize());
        }
    }

    private static void atom(@Nullable String written, Element to, int at) {
        if (written != null) {
            License license = Licenses.of(written);
            to.addContent(at, new Element("rights", ATOM).setText(XmlText.clean(license.name())));
            if (license.url() != null) {
                Element link = new Element("link", ATOM).setAttribute("rel", "license");
                to.addContent(at + 1, link.setAttribute("href", XmlText.clean(license.url())));
            }
        }
    }

    /** JSON Feed has no word for it: it stands in an extension, as the format asks for, section "Extensions". */
    static void json(@Nullable String written, JsonObject to) {
        if (written != null) {
            License license = Licenses.of(written);
            JsonObject data = new JsonObject();
            data.addProperty("name", license.name());
            if (license.url() != null) {
                data.addProperty("url", license.url());
            }
            to.add("_license", data);
        }
    }

    static @Nullable String own(Post post) {
        Ref written = post.article().document().frontMatter().license();
        return written == null ? null : written.value();
    }
}
