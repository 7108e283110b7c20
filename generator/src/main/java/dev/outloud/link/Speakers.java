package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.Remark;
import dev.outloud.model.body.Speaker;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says who speaks: by id, name, alias, then unambiguous surname. Whoever is in no list still gets the credit, under the
 * name as written, and the author a warning with the lines to add. After {@link #meet} safe to share between threads.
 */
final class Speakers {
    private final Directory directory;
    private final Diagnostics diagnostics;

    /** A speaker, or translator of what somebody else has said, and the text that names them. */
    private record Voice(Speaker speaker, SourceText source, boolean translates) {}

    Speakers(Directory directory, Diagnostics diagnostics) {
        this.directory = directory;
        this.diagnostics = diagnostics;
    }

    /**
     * Meets everybody whom quotations name. Names of several words come first: a single one may be the surname of
     * somebody whom another quotation names in full.
     *
     * @param isWork whether a quotation names a work where others name a speaker
     */
    void meet(List<ArticleDocument> articles, Predicate<QuotationMark> isWork) {
        List<Voice> voices = articles.stream()
                .flatMap(article -> article.body().quotations().stream()
                        .filter(mark -> !isWork.test(mark))
                        .flatMap(mark -> Stream.concat(
                                Stream.concat(mark.speakers().stream(), furtherIn(mark, article.source()))
                                        .map(speaker -> new Voice(speaker, article.source(), false)),
                                mark.changes().translators().stream()
                                        .map(person -> new Voice(person, article.source(), true)))))
                .filter(voice -> !(voice.speaker() instanceof Speaker.ById))
                .toList();
        Stream.concat(
                        voices.stream()
                                .filter(voice -> Names.isFull(voice.speaker().name())),
                        voices.stream()
                                .filter(voice -> !Names.isFull(voice.speaker().name())))
                .forEach(this::meet);
    }

    /** Speakers behind the first whom only the list of people makes sure. */
    private Stream<Speaker> furtherIn(QuotationMark mark, SourceText source) {
        return surelyIn(mark.remark()).stream().map(name -> new Speaker.Named(name, place(name, source, mark.at())));
    }

    /** Names in a list with somebody known are names, and no profession: {@code Ada Lovelace and Zoe New}. */
    List<String> surelyIn(Remark remark) {
        List<String> names = remark.joinedNames();
        boolean anyKnown =
                names.stream().anyMatch(name -> directory.listed(name).isPresent());
        return anyKnown ? names : List.of();
    }

    /** Whom a name means; nobody if it may be several. */
    Optional<Person> bearer(String name) {
        List<Person> bearers = directory.namesakes(name);
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** Meets those whom front matter and lists of media name where an id could stand. */
    void meetNamed(Stream<Ref> names) {
        names.filter(ref -> directory.byId(ref.value()).isEmpty())
                .forEach(ref -> meetNamesakes(ref.value(), ref.at(), "write one of "));
    }

    private void meet(Voice voice) {
        String name = voice.speaker().name();
        List<Person> bearers = bearers(voice.speaker());
        if (bearers.size() > 1) {
            directory.meetStranger(name);
        } else if (bearers.isEmpty()) {
            String url = voice.speaker().url().filter(Urls::isWeb).orElse(null);
            Person met = directory.meet(name, url);
            diagnostics.add(
                    Problem.NEW_SPEAKER,
                    voice.source(),
                    voice.speaker().at(),
                    "\"" + name + "\" " + (voice.translates() ? "is named as translator" : "is quoted")
                            + " and not in people.yml",
                    held(name)
                                    .map(known -> "did you mean @" + known.id() + "? Then write > — @" + known.id()
                                            + " and the rest in brackets; if not, add to people.yml:\n")
                                    .orElse("add to people.yml:\n")
                            + PeopleYaml.entry(met));
        }
    }

    /** Somebody of the list whose full name stands within other words. */
    private Optional<Person> held(String words) {
        String folded = " " + Names.folded(words) + " ";
        return directory.everybody().stream()
                .filter(person -> person.known() && Names.isFull(person.name()))
                .filter(person -> folded.contains(" " + Names.folded(person.name()) + " "))
                .findFirst();
    }

    /** Empty only for an id that nobody has: that is an error. */
    Optional<Person> person(Speaker speaker, SourceText source) {
        if (speaker instanceof Speaker.ById byId) {
            Optional<Person> found = directory.byId(byId.id());
            if (found.isEmpty()) {
                unknown(byId.id(), source, byId.at());
            }
            return found;
        }
        List<Person> bearers = bearers(speaker);
        if (bearers.size() < 2) {
            return bearers.stream().findFirst();
        }
        diagnostics.add(
                Problem.AMBIGUOUS_SPEAKER,
                source,
                speaker.at(),
                "\"" + speaker.name() + "\" may be one of several people",
                "write one of " + ids(bearers, "@"));
        return directory.stranger(speaker.name());
    }

    /**
     * Meets a name in a list that several people have: it stands for itself, so that nobody is credited for another.
     *
     * @param hint what to do; the ids of those people are put behind it
     */
    void meetNamesakes(String name, Origin at, String hint) {
        List<Person> namesakes = directory.namesakes(name);
        if (namesakes.size() > 1) {
            directory.meetStranger(name);
            diagnostics.add(
                    Problem.AMBIGUOUS_SPEAKER,
                    at.locate(),
                    "\"" + name + "\" may be one of several people",
                    hint + ids(namesakes, ""));
        }
    }

    /** Says that an author may be somebody of the list, and that nothing makes it sure. */
    void mayBe(String name, Origin at, List<Person> people) {
        diagnostics.add(
                Problem.AMBIGUOUS_SPEAKER,
                at.locate(),
                "\"" + name + "\" may be "
                        + people.stream().map(Person::name).collect(Collectors.joining(" or "))
                        + ", or somebody else",
                "give whoever it is the alias \"" + name + "\": " + ids(people, "") + "; or list somebody else under"
                        + " that name");
    }

    private static String ids(List<Person> people, String sign) {
        return people.stream().map(person -> sign + person.id()).sorted().collect(Collectors.joining(", "));
    }

    private List<Person> bearers(Speaker speaker) {
        if (speaker instanceof Speaker.Named named && !named.whole().equals(named.name())) {
            List<Person> together = directory.namesakes(named.whole());
            if (!together.isEmpty()) {
                return together;
            }
        }
        List<Person> bearers = directory.bearers(speaker.name());
        if (bearers.size() == 1) {
            return bearers;
        }
        return exact(speaker, bearers).map(List::of).orElse(bearers);
    }

    /** The address of a linked name decides between people of that name, and finds who is called something else. */
    private Optional<Person> exact(Speaker speaker, List<Person> bearers) {
        if (speaker.url().isPresent()) {
            return speaker.url()
                    .flatMap(directory::byUrl)
                    .filter(person -> bearers.contains(person) || Names.mayMean(speaker.name(), person.name()));
        }
        return bearers.isEmpty() ? directory.byId(speaker.name()) : Optional.empty();
    }

    /**
     * Names behind a name that may as well be a profession or a place.
     *
     * @param at the quotation, at whose end they stand
     */
    void unclear(List<String> names, SourceText source, Span at) {
        String first = names.get(0);
        diagnostics.add(
                Problem.UNCLEAR_SPEAKERS,
                source,
                place(first, source, at),
                names.stream().collect(Collectors.joining("\" and \"", "\"", "\""))
                        + (names.size() == 1 ? " may be a speaker too, or none" : " may be speakers too, or none")
                        + " at all",
                "write each speaker as @id, put other words in brackets: (" + String.join(" and ", names)
                        + "), and emphasise a title: *" + first + "*");
    }

    /** Where a name stands in the last line of a quotation, or else the quotation. */
    private static Span place(String name, SourceText source, Span quotation) {
        int found = source.text().lastIndexOf(name, quotation.end() - name.length());
        return found < quotation.start() ? quotation : new Span(found, found + name.length());
    }

    void unknown(String id, SourceText source, Span at) {
        diagnostics.add(
                Problem.UNKNOWN_PERSON,
                source,
                at,
                "no person \"" + id + "\"",
                DidYouMean.hint(id, directory.ids(), "add to people.yml:\n" + PeopleYaml.entry(Person.written(id))));
    }
}
