package dev.outloud.model.site;

import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Naming;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the mentions, links, images and citations of one body mean. Immutable; marks that mean nothing are not in it.
 *
 * @param cited by their keys
 */
public record BodyLinks(
        Map<Mention, Person> mentions,
        Map<LinkMark, TextPart> links,
        Map<ImageMark, Picture> images,
        Map<String, Resource> cited) {
    public BodyLinks {
        cited = Map.copyOf(cited);
        mentions = Map.copyOf(mentions);
        links = Map.copyOf(links);
        images = Map.copyOf(images);
    }

    /** What the text says where it has no links: the names that the links show. */
    public Naming naming() {
        return new Naming() {
            @Override
            public String person(Mention mention) {
                return BodyLinks.this.person(mention).map(Person::displayName).orElse("@" + mention.id());
            }

            @Override
            public String authors(Citation citation) {
                return citation.items().stream()
                        .map(item -> cited.get(item.key()))
                        .flatMap(Stream::ofNullable)
                        .flatMap(resource -> resource.names().stream())
                        .map(CslItem.Name::full)
                        .distinct()
                        .collect(Collectors.joining(", "));
            }

            @Override
            public String wiki(LinkMark mark) {
                return link(mark).map(TextPart::text).orElse(mark.target());
            }
        };
    }

    public Optional<Person> person(Mention mention) {
        return Optional.ofNullable(mentions.get(mention));
    }

    public Optional<TextPart> link(LinkMark link) {
        return Optional.ofNullable(links.get(link));
    }

    public Optional<Picture> picture(ImageMark image) {
        return Optional.ofNullable(images.get(image));
    }
}
