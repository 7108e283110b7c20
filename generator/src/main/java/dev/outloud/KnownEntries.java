package dev.outloud;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Urls;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.Document.ResourcesDocument;
import dev.outloud.model.document.Document.SiteDocument;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.parse.DocumentParser;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.source.SourceReader;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom and what a blog lists. Mistakes of the blog are told when it is built, not here: whoever adds something may be about to
 * mend one. Immutable.
 *
 * @param settings empty if there is no {@code site.yml} that can be read
 */
record KnownEntries(Optional<Settings> settings, List<Person> people, List<CslItem> works) {
    private static final Pattern LISTS = Pattern.compile("site\\.yml|(?:people|resources)(?:\\.yml|/.*)");

    static KnownEntries in(Path folder) {
        List<Document> documents = new SourceReader(folder, new Diagnostics())
                .read().texts().stream()
                        .filter(text -> LISTS.matcher(text.path().value()).matches())
                        .flatMap(text -> parsed(text).stream())
                        .toList();
        return new KnownEntries(
                of(SiteDocument.class, documents).map(SiteDocument::settings).findFirst(),
                of(PeopleDocument.class, documents)
                        .flatMap(document -> document.people().stream())
                        .map(PersonEntry::person)
                        .toList(),
                of(ResourcesDocument.class, documents)
                        .flatMap(document -> document.resources().stream())
                        .map(ResourceEntry::item)
                        .toList());
    }

    private static Optional<Document> parsed(SourceText text) {
        return new DocumentParser(new MarkdownParser()).parse(text, new Diagnostics());
    }

    private static <D> Stream<D> of(Class<D> kind, List<Document> documents) {
        return documents.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether a list is one that a build reads, with an entry of this id in it. */
    static boolean isReadable(String file, String text, String id) {
        List<Document> document =
                parsed(new SourceText(new SourcePath(file), text)).stream().toList();
        return Stream.concat(
                        of(PeopleDocument.class, document)
                                .flatMap(list -> list.people().stream())
                                .map(entry -> entry.person().id()),
                        of(ResourcesDocument.class, document)
                                .flatMap(list -> list.resources().stream())
                                .map(entry -> entry.item().id()))
                .anyMatch(id::equals);
    }

    /** The day that it is where the blog is. */
    LocalDate today(Instant now) {
        return now.atZone(settings.<ZoneId>map(Settings::timezone).orElse(ZoneOffset.UTC))
                .toLocalDate();
    }

    Optional<Person> personAt(String url) {
        return people.stream()
                .filter(person -> isSame(url, Optional.ofNullable(person.url())))
                .findFirst();
    }

    Optional<Person> personNamed(String name) {
        return people.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Optional<CslItem> workAt(String url) {
        return works.stream()
                .filter(work -> isSame(url, Optional.ofNullable(work.url())))
                .findFirst();
    }

    private static boolean isSame(String url, Optional<String> other) {
        return other.filter(found -> Urls.compared(found).equals(Urls.compared(Urls.withoutFragment(url))))
                .isPresent();
    }

    /** An id that nobody has yet. */
    String freePerson(String wanted) {
        return free(
                wanted,
                people.stream()
                        .flatMap(person -> Stream.concat(Stream.of(person.id()), person.formerIds().stream()))
                        .toList());
    }

    /** A key that no work has yet. */
    String freeWork(String wanted) {
        return free(wanted, works.stream().map(CslItem::id).toList());
    }

    private static String free(String wanted, List<String> taken) {
        String id = wanted;
        for (int i = 2; taken.contains(id) || !Person.mayBeId(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
