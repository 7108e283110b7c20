package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.Speaker;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ResourceEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the resources to whose addresses attributions link instead of naming their keys. Immutable once made. */
final class CitedAddresses {
    private final Map<String, String> keysByUrl = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Directory directory;

    CitedAddresses(List<ResourceEntry> entries, Directory directory) {
        this.directory = directory;
        entries.forEach(entry -> {
            if (entry.item().url() != null) {
                keysByUrl.putIfAbsent(
                        Urls.compared(entry.item().url()), entry.item().id());
                titles.putIfAbsent(entry.item().id(), Names.folded(entry.item().title()));
            }
        });
    }

    /** Keys of the resources to whose addresses the attributions of an article link. */
    List<String> keys(ArticleDocument article) {
        return article.body().quotations().stream()
                .map(this::key)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The key of the resource to whose address an attribution links. */
    Optional<String> key(QuotationMark mark) {
        if (mark.link() != null) {
            return key(mark.link().mark().target());
        }
        return mark.source() == null && mark.speakers().size() == 1
                ? titled(mark.speakers().get(0))
                : Optional.empty();
    }

    /** Whether what stands in the place of a name is a listed resource by its title and address, and nobody. */
    boolean isTitled(QuotationMark mark) {
        return mark.link() == null && key(mark).isPresent();
    }

    private Optional<String> titled(Speaker speaker) {
        return speaker.url()
                .filter(url -> directory.byUrl(url).isEmpty()
                        && directory.namesakes(speaker.name()).stream().noneMatch(Person::known))
                .flatMap(this::key)
                .filter(key -> Names.folded(speaker.name()).equals(titles.get(key)));
    }

    /** The key of the resource that has an address, or else whose page has the place that is linked. */
    private Optional<String> key(String url) {
        return Stream.of(url, Urls.withoutFragment(url))
                .map(Urls::compared)
                .flatMap(address -> Stream.ofNullable(keysByUrl.get(address)))
                .findFirst();
    }
}
