package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.text.Ref;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom this site knows: those of {@code people.yml} and those met in resources and quotations. Finds people by
 * id, name, alias and surname. One thread fills it before articles are linked; from then on any number may look things up.
 */
final class Directory {
    private final Map<String, Person> byId = new TreeMap<>();
    private final Map<String, Set<Person>> byName = new HashMap<>();
    private final Map<String, Set<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> strangers = new HashMap<>();
    private final Map<String, Person> byUrl = new HashMap<>();
    private final Map<String, Person> byFormerId = new HashMap<>();
    private final HiddenNames hidden;

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
        first.values().forEach(entry -> formerIds(entry, first, diagnostics));
        hidden = new HiddenNames(byId.values());
    }

    /** Old texts name people by their former ids: none may credit somebody else today. */
    private void formerIds(PersonEntry entry, Map<String, PersonEntry> byPresentId, Diagnostics diagnostics) {
        for (Ref alias : entry.aliases()) {
            String former = alias.value();
            if (!Slug.isValid(former) || former.equals(entry.person().id())) {
                continue;
            }
            PersonEntry present = byPresentId.get(former);
            Person other = present != null ? present.person() : byFormerId.putIfAbsent(former, entry.person());
            if (other != null && !other.equals(entry.person())) {
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        alias.at().locate(),
                        "\"" + former + "\" is " + (present == null ? "a former id" : "the id") + " of " + other.name()
                                + " too",
                        "an alias that could be an id stands for one person: take it out here, or there");
            }
        }
    }

    private void add(Person person) {
        byId.put(person.id(), person);
        name(person.name(), person);
        person.aliases().forEach(alias -> name(alias, person));
        String agreed = person.consent().nameAs();
        if (agreed != null) {
            name(agreed, person);
        }
        if (person.url() != null) {
            byUrl.putIfAbsent(Urls.compared(person.url()), person);
        }
        if (!person.isOrganisation()) {
            Names.surnames(person.name())
                    .forEach(surname -> bySurname
                            .computeIfAbsent(surname, key -> new LinkedHashSet<>())
                            .add(person));
        }
    }

    /** Words that name people by the way, with the names of the list in the forms that their bearers agreed to. */
    String shown(String words) {
        return hidden.shown(words);
    }

    /** Lets somebody be found by another form of their name from now on. */
    void alsoCalled(String name, Person person) {
        name(name, person);
    }

    private void name(String name, Person person) {
        byName.computeIfAbsent(Names.folded(name), key -> new LinkedHashSet<>()).add(person);
    }

    Collection<Person> everybody() {
        return byId.values();
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    /** Adds a mistake if an id in the settings is nobody's. */
    void check(Ref id, Diagnostics diagnostics) {
        if (byId(id.value()).isEmpty()) {
            diagnostics.add(
                    Problem.UNKNOWN_PERSON,
                    id.at().locate(),
                    "no person \"" + id.value() + "\"",
                    DidYouMean.hint(id.value(), ids(), "use the id of somebody in people.yml"));
        }
    }

    /** Whoever has this id, or had it before. */
    Optional<Person> byId(String id) {
        Person present = byId.get(id);
        return Optional.ofNullable(present == null ? byFormerId.get(id) : present);
    }

    /** Whether an id is somebody's at present. */
    boolean hasId(String id) {
        return byId.containsKey(id);
    }

    /** Everybody who has this name or alias, whole. */
    List<Person> namesakes(String name) {
        return List.copyOf(byName.getOrDefault(Names.folded(name), Set.of()));
    }

    /** Who has this name or alias; of several, nobody. */
    Optional<Person> byName(String name) {
        List<Person> namesakes = namesakes(name);
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : stranger(name);
    }

    Optional<Person> byUrl(String url) {
        return Optional.ofNullable(byUrl.get(Urls.compared(url)));
    }

    /**
     * Everybody whom a name may mean: those who have it, those of the author's list before those only met; else all
     * whose surname it is.
     */
    List<Person> bearers(String name) {
        List<Person> whole = namesakes(name);
        if (whole.isEmpty()) {
            whole = namesakes(Names.untitled(name));
        }
        if (whole.isEmpty()) {
            return List.copyOf(bySurname.getOrDefault(Names.folded(Names.untitled(name)), Set.of()));
        }
        List<Person> listed = whole.stream().filter(Person::known).toList();
        return listed.isEmpty() ? whole : listed;
    }

    /** Somebody met for the first time; the same name is the same person from now on. */
    Person meet(String name, @Nullable String url) {
        Person person = Person.met(freeId(name), name, url);
        add(person);
        return person;
    }

    /**
     * Somebody who answered, and whom no name finds.
     *
     * @param wanted what the id should be
     */
    Person meetAnswering(String wanted, String name, @Nullable String url) {
        Person person = Person.met(freeId(wanted), name, url);
        byId.put(person.id(), person);
        return person;
    }

    /** Lets a name that may be anybody's of several have a page of its own. */
    void meetStranger(String name) {
        strangers.computeIfAbsent(Names.folded(name), key -> {
            Person person = Person.met(freeId(name), name, null);
            byId.put(person.id(), person);
            return person;
        });
    }

    /** Who stands for a name that may be anybody's of several. */
    Optional<Person> stranger(String name) {
        return Optional.ofNullable(strangers.get(Names.folded(name)));
    }

    private String freeId(String name) {
        String wanted = Slug.of(name, "someone");
        String id = wanted;
        for (int i = 2; !Person.mayBeId(id) || byId.containsKey(id) || byFormerId.containsKey(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** Who is given by id, name or alias; of several of that name, nobody. */
    Optional<Person> named(String idOrName) {
        return byId(idOrName).or(() -> byName(idOrName));
    }

    /** Whoever of the author's list has a name of several words whole. */
    Optional<Person> listed(String name) {
        List<Person> namesakes = Names.isFull(name) ? namesakes(name) : List.of();
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)).filter(Person::known) : Optional.empty();
    }
}
