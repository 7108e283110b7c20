package dev.outloud.feed;

import dev.outloud.model.OutputFile;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Edition;
import java.util.Comparator;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;

/** The blogroll: everybody credited who has a feed, most credited first, as OPML 2.0. */
final class Blogroll {
    private final Edition edition;

    Blogroll(Edition edition) {
        this.edition = edition;
    }

    OutputFile write(SitePath path) {
        String title = edition.site().settings().title();
        Element head = new Element("head")
                .addContent(new Element("title").setText(XmlText.clean(title)))
                .addContent(new Element("ownerId").setText(edition.site().url().absolute(new SitePath("/"))))
                .addContent(new Element("docs").setText("http://opml.org/spec2.opml"));
        Element body = new Element("body");
        followed().forEach(person -> body.addContent(outline(person)));
        Element opml = new Element("opml")
                .setAttribute("version", "2.0")
                .addContent(head)
                .addContent(body);
        return OutputFile.Made.text(path.file(), XmlDocuments.print(new Document(opml)));
    }

    private List<Person> followed() {
        return edition.site().listed().stream()
                .filter(attribution -> attribution.count() > 0)
                .sorted(Comparator.comparingInt(Attribution::count).reversed())
                .map(Attribution::person)
                .filter(person -> person.feed() != null)
                .toList();
    }

    private static Element outline(Person person) {
        String name = XmlText.clean(person.displayName());
        Element outline = new Element("outline")
                .setAttribute("type", "rss")
                .setAttribute("text", name)
                .setAttribute("title", name);
        if (person.feed() != null) {
            outline.setAttribute("xmlUrl", XmlText.clean(person.feed()));
        }
        if (person.url() != null) {
            outline.setAttribute("htmlUrl", XmlText.clean(person.url()));
        }
        return outline;
    }
}
