package dev.outloud.feed;

import dev.outloud.model.site.Post;
import java.util.List;
import java.util.function.Function;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What RSS takes from other vocabularies: its own address from Atom, authors and those credited from Dublin Core. */
final class RssExtras {
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

    private RssExtras() {}

    /** @param names authors, then those credited, of a post */
    static void add(Document document, String self, List<Post> posts, Function<Post, List<List<String>>> names) {
        Element rss = document.getRootElement();
        rss.addNamespaceDeclaration(ATOM);
        rss.addNamespaceDeclaration(DC);
        Element channel = rss.getChild("channel");
        Element link = new Element("link", ATOM);
        link.setAttribute("href", self).setAttribute("rel", "self").setAttribute("type", "application/rss+xml");
        channel.addContent(0, link);
        List<Element> items = channel.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            item.removeChildren("creator", DC);
            List<List<String>> people = names.apply(posts.get(i));
            people.get(0).forEach(author -> item.addContent(new Element("creator", DC).setText(author)));
            people.get(1).forEach(credited -> item.addContent(new Element("contributor", DC).setText(credited)));
        }
    }
}
