package dev.outloud.feed;

import dev.outloud.model.OutputFile;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * The blogroll as OPML 2.0: everybody credited who has a feed, most credited first. Whoever is credited on one topic most
 * of all stands in its folder with the others of it; who would be alone there stands beside the folders.
 */
final class Blogroll {
    static final SitePath PATH = new SitePath("/network.opml");

    /** Where programs look for it that know nothing but the address of the blog. */
    private static final SitePath WELL_KNOWN = new SitePath("/.well-known/recommendations.opml");

    private final Edition edition;
    private final Map<Headline, List<Label>> tags = new HashMap<>();

    Blogroll(Edition edition) {
        this.edition = edition;
        for (Post post : edition.site().posts()) {
            tags.put(post.headline(), post.tags());
        }
    }

    /** One who is followed, with the topics on which they are credited, most often first. */
    private record Voice(Person person, List<Label> topics) {
        Optional<Label> topic() {
            return topics.stream().findFirst();
        }
    }

    /** The same at both addresses; nothing if nobody has a feed, since an outline has to have something in it. */
    List<OutputFile> write() {
        List<Voice> voices = edition.site().blogroll().stream().map(this::voice).toList();
        if (voices.isEmpty()) {
            return List.of();
        }
        String xml = XmlDocuments.print(new Document(new Element("opml")
                .setAttribute("version", "2.0")
                .addContent(head())
                .addContent(body(voices))));
        return List.of(OutputFile.Made.text(PATH.file(), xml), OutputFile.Made.text(WELL_KNOWN.file(), xml));
    }

    private Element head() {
        String title = edition.site().settings().title();
        return new Element("head")
                .addContent(new Element("title").setText(XmlText.clean(title)))
                .addContent(new Element("ownerId").setText(edition.site().url().absolute(new SitePath("/"))))
                .addContent(new Element("docs").setText("http://opml.org/spec2.opml"));
    }

    private static Element body(List<Voice> voices) {
        Map<String, Long> sizes = voices.stream()
                .flatMap(voice -> voice.topic().stream())
                .collect(Collectors.groupingBy(Label::id, Collectors.counting()));
        Map<String, Element> folders = new LinkedHashMap<>();
        Element body = new Element("body");
        for (Voice voice : voices) {
            Label topic = voice.topic()
                    .filter(label -> sizes.getOrDefault(label.id(), 0L) > 1)
                    .orElse(null);
            Element parent = topic == null
                    ? body
                    : folders.computeIfAbsent(topic.id(), id -> {
                        Element folder = folder(topic);
                        body.addContent(folder);
                        return folder;
                    });
            parent.addContent(outline(voice));
        }
        return body;
    }

    private static Element folder(Label topic) {
        return new Element("outline").setAttribute("text", XmlText.clean(topic.name()));
    }

    private Voice voice(Attribution attribution) {
        Map<Label, Integer> counts = new LinkedHashMap<>();
        attribution
                .credits()
                .forEach(post -> tags.getOrDefault(post, List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        List<Label> topics = new ArrayList<>(counts.keySet());
        // Of several, the one that stands first in the newest post.
        topics.sort(
                Comparator.comparing((Label tag) -> counts.getOrDefault(tag, 0)).reversed());
        return new Voice(attribution.person(), topics);
    }

    private static Element outline(Voice voice) {
        Person person = voice.person();
        String name = XmlText.clean(person.displayName());
        Element outline = new Element("outline")
                .setAttribute("type", "rss")
                .setAttribute("text", name)
                .setAttribute("title", name);
        Stream.ofNullable(person.feed()).forEach(feed -> outline.setAttribute("xmlUrl", XmlText.clean(feed)));
        Stream.ofNullable(person.url()).forEach(url -> outline.setAttribute("htmlUrl", XmlText.clean(url)));
        if (!voice.topics().isEmpty()) {
            // Slashes part levels, commas part topics.
            outline.setAttribute(
                    "category",
                    voice.topics().stream()
                            .map(tag -> "/" + XmlText.clean(tag.name()).replaceAll("[,/]", " "))
                            .collect(Collectors.joining(",")));
        }
        return outline;
    }
}
