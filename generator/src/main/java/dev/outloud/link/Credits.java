package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.site.BodyLinks;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Credit.Reason;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers whom an article credits, and what for; its own authors need no credit in it. */
final class Credits {
    private final List<Person> authors;
    private final Map<Person, Set<Reason>> reasons = new LinkedHashMap<>();

    Credits(List<Person> authors) {
        this.authors = authors;
    }

    List<Credit> of(
            List<Quotation> quotations,
            List<Resource> bibliography,
            BodyLinks links,
            ArticleDocument document,
            @Nullable Picture lead,
            List<Picture> pictures) {
        quotations.forEach(quotation -> quotation.speakers().forEach(person -> add(person, Reason.QUOTED)));
        quotations.forEach(quotation -> quotation.translators().forEach(person -> add(person, Reason.TRANSLATED)));
        bibliography.forEach(resource -> resource.people().forEach(person -> add(person, Reason.CITED)));
        document.body()
                .mentions()
                .forEach(mention -> links.person(mention).ifPresent(person -> add(person, Reason.MENTIONED)));
        Stream.concat(Stream.ofNullable(lead), pictures.stream())
                .map(Picture::credit)
                .flatMap(Stream::ofNullable)
                .flatMap(credit -> credit.creators().stream())
                .forEach(person -> add(person, Reason.PICTURED));
        return reasons.entrySet().stream()
                .map(entry -> new Credit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(Person person, Reason reason) {
        if (!authors.contains(person)) {
            reasons.computeIfAbsent(person, key -> EnumSet.noneOf(Reason.class)).add(reason);
        }
    }
}
