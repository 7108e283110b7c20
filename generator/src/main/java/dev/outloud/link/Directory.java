package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everybody whom this site knows: those of {@code people.yml} and those met on the way. Finds people by id, name, alias
 * and unambiguous surname. Grows while a site is linked, by one thread.
 */
final class Directory {
    private final Map<String, Person> byId = new TreeMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byUrl = new HashMap<>();

    Directory(List<PersonEntry> entries, Diagnostics diagnostics) {
        Map<String, PersonEntry> first = new LinkedHashMap<>();
        for (PersonEntry entry : entries) {
            PersonEntry earlier = first.putIfAbsent(entry.person().id(), entry);
            if (earlier == null) {
                add(entry.person());
            } else {
                var there = earlier.at().locate();
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        entry.at().locate(),
                        "two people have the id \"" + entry.person().id() + "\"",
                        "the other one is in " + there.file() + ", line " + there.line());
            }
        }
    }

    private void add(Person person) {
        byId.put(person.id(), person);
        byName.putIfAbsent(Names.folded(person.name()), person);
        person.aliases().forEach(alias -> byName.putIfAbsent(Names.folded(alias), person));
        String agreed = person.consent().nameAs();
        if (agreed != null) {
            byName.putIfAbsent(Names.folded(agreed), person);
        }
        if (person.url() != null) {
            byUrl.putIfAbsent(trimmed(person.url()), person);
        }
        if (person.known()) {
            bySurname
                    .computeIfAbsent(Names.surname(person.name()), key -> new ArrayList<>())
                    .add(person);
        }
    }

    Collection<Person> everybody() {
        return byId.values();
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Person> byName(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    Optional<Person> byUrl(String url) {
        return Optional.ofNullable(byUrl.get(trimmed(url)));
    }

    /** Those whose surname a single word is. */
    List<Person> bySurname(String word) {
        String folded = Names.folded(word);
        return folded.indexOf(' ') >= 0 ? List.of() : bySurname.getOrDefault(folded, List.of());
    }

    /** An author of a resource: by name or alias, however its parts are given. */
    Optional<Person> byName(CslItem.Name name) {
        return byName(name.full());
    }

    /** Somebody met for the first time; the same name is the same person from now on. */
    Person meet(String name) {
        String wanted = Slug.of(name, "someone");
        String id = wanted;
        for (int i = 2; byId.containsKey(id); i++) {
            id = wanted + "-" + i;
        }
        Person person = Person.met(id, name);
        add(person);
        return person;
    }

    /** A person given by id or name where only a known one will do. */
    Optional<Person> author(Ref written) {
        return byId(written.value()).or(() -> byName(written.value()));
    }

    private static String trimmed(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/+$", "");
    }
}
