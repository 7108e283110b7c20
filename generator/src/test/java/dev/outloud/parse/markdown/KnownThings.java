package dev.outloud.parse.markdown;

import dev.outloud.model.Href;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small site for texts that are rendered without one: some people, resources and posts, and pictures whose name does
 * not begin with "missing".
 */
final class KnownThings implements BodyContext {
    private static final Map<String, PersonLink> PEOPLE = Map.of(
            "ada-lovelace", person("Ada Lovelace", "ada-lovelace"),
            "grace-hopper", person("Grace Hopper", "grace-hopper"),
            "unlisted", new PersonLink("U. N. Listed", null));
    private static final Map<String, String> RESOURCES =
            Map.of("notes-1843", "Notes <1843>", "engine", "The engine", "a", "On A", "b", "On B");
    private static final Map<String, TextPart> TITLES = Map.of(
            "Some post", new TextPart("Some post", site("/posts/some-post/")),
            "ada-lovelace", new TextPart("Ada Lovelace", site("/people/ada-lovelace/")));

    private static Href site(String path) {
        return new Href(Urls.encoded(path), Href.Kind.SITE);
    }

    private static PersonLink person(String name, String id) {
        return new PersonLink(name, site("/people/" + id + "/"));
    }

    @Override
    public Optional<PersonLink> mention(Mention mention) {
        return Optional.ofNullable(PEOPLE.get(mention.id()));
    }

    @Override
    public List<TextPart> citation(Citation citation) {
        List<TextPart> parts = new ArrayList<>();
        for (Citation.Item item : citation.items()) {
            if (!RESOURCES.containsKey(item.key())) {
                return List.of();
            }
            parts.add(new TextPart(parts.isEmpty() ? "(" : "; ", null));
            parts.add(new TextPart(item.prefix().isEmpty() ? "" : item.prefix() + " ", null));
            String shown = (item.suppressAuthor() ? "" : "Author of ") + item.key();
            parts.add(new TextPart(shown, Href.fragment("ref-" + item.key())));
            parts.add(new TextPart(item.locator().isEmpty() ? "" : ", " + item.locator(), null));
        }
        parts.add(new TextPart(")", null));
        return parts;
    }

    @Override
    public Optional<QuotationCredit> quotation(QuotationMark mark) {
        List<PersonLink> speakers =
                mark.speakers().stream().map(KnownThings::speaker).toList();
        Citation.Item item = mark.source();
        QuotationMark.SourceLink link = mark.link();
        TextPart source = item != null
                ? new TextPart(RESOURCES.getOrDefault(item.key(), "?"), site("/resources/" + item.key() + "/"))
                : link == null
                        ? null
                        : new TextPart(
                                link.title().isEmpty() ? link.mark().target() : link.title(),
                                Href.outside(link.mark().target()));
        return Optional.of(new QuotationCredit(
                speakers,
                mark.remark().text(this::name),
                mark.remark().leadsOn(),
                source,
                item != null
                        ? "https://example.org/" + item.key()
                        : link == null ? null : link.mark().target(),
                (item == null ? "" : item.locator()) + mark.behind().text(this::name),
                changes(mark),
                site("/quotes/post/" + mark.id() + "/")));
    }

    private static List<TextPart> changes(QuotationMark mark) {
        List<TextPart> changes = new ArrayList<>();
        mark.changes().kinds().forEach(kind -> changes.add(new TextPart(kind + " ", null)));
        mark.changes().translators().stream()
                .map(KnownThings::speaker)
                .forEach(person -> changes.add(new TextPart(person.name(), person.href())));
        return changes;
    }

    private static PersonLink speaker(Speaker speaker) {
        return speaker instanceof Speaker.ById
                ? PEOPLE.getOrDefault(speaker.name(), new PersonLink("nobody", null))
                : new PersonLink(
                        speaker.name(), speaker.url().map(Href::outside).orElse(null));
    }

    private String name(Mention mention) {
        return mention(mention).map(PersonLink::name).orElse("nobody");
    }

    @Override
    public Optional<ImageLink> image(ImageMark image) {
        List<TextPart> credit = image.credit() == null
                ? List.of()
                : List.of(new TextPart("Photo: ", null), new TextPart(image.credit(), site("/credits/")));
        return image.source().startsWith("missing")
                ? Optional.empty()
                : Optional.of(new ImageLink(Href.outside(image.source()), 640, 480, credit));
    }

    @Override
    public Optional<TextPart> link(LinkMark link) {
        if (link.wiki()) {
            return Optional.ofNullable(TITLES.get(link.target()));
        }
        Href href = link.target().startsWith("#")
                ? Href.fragment(link.target().substring(1))
                : link.target().startsWith("/") ? site(link.target()) : Href.outside(link.target());
        return Optional.of(new TextPart("", href));
    }

    @Override
    public Words words() {
        return new Words(
                "Link",
                "left out",
                "Footnotes",
                "Back to text",
                "Table",
                "Note",
                "Tip",
                "Important",
                "Warning",
                "Caution");
    }
}
