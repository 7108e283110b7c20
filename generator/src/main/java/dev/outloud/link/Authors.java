package dev.outloud.link;

import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the people of the author's list behind names of authors that are not written as there: {@code Lovelace, R. A.}
 * for Rita Lovelace. A name is somebody's only if it can be nobody else's of all whom this site names. Only for authors
 * of resources: whom a text names in passing, nobody but its author knows.
 */
final class Authors {
    private final Set<String> families = new HashSet<>();
    private final Map<String, List<Listed>> listed = new HashMap<>();
    private final Map<String, List<AuthorName>> others = new HashMap<>();
    private final Map<String, Claims> claims = new HashMap<>();

    /** A person of the list by each of their names. */
    private record Listed(Person person, List<AuthorName> names) {
        boolean mayBe(AuthorName name) {
            return names.stream().anyMatch(name::fits) && names.stream().noneMatch(name::contradicts);
        }
    }

    /**
     * Whose a name may be.
     *
     * @param people those of the list whom it fits
     * @param isCertain whether it is the only one's of them, and nobody else's
     */
    record Found(List<Person> people, boolean isCertain) {
        static final Found NOBODY = new Found(List.of(), false);

        Found {
            people = List.copyOf(people);
        }

        Optional<Person> one() {
            return isCertain ? Optional.of(people.get(0)) : Optional.empty();
        }
    }

    /**
     * @param directory with those of the list
     * @param named everybody else whom the site names
     */
    Authors(Directory directory, Stream<CslItem.Name> named) {
        for (Person person : directory.everybody()) {
            if (person.known() && !person.isOrganisation()) {
                Listed entry = new Listed(
                        person,
                        Stream.concat(Stream.of(person.name()), person.aliases().stream())
                                .flatMap(name -> AuthorName.of(name).stream())
                                .toList());
                entry.names().forEach(name -> families.add(name.last()));
                entry.names().stream()
                        .map(AuthorName::key)
                        .distinct()
                        .forEach(key -> listed.computeIfAbsent(key, unknown -> new ArrayList<>())
                                .add(entry));
            }
        }
        Map<String, AuthorName> distinct = new LinkedHashMap<>();
        named.filter(name -> families.contains(AuthorName.last(name)))
                .filter(name -> directory.namesakes(name.full()).isEmpty())
                .forEach(name ->
                        AuthorName.of(name).ifPresent(parts -> distinct.putIfAbsent(Names.folded(name.full()), parts)));
        distinct.values()
                .forEach(name -> others.computeIfAbsent(name.key(), key -> new ArrayList<>())
                        .add(name));
    }

    /** Whose name this is that nobody has in just this form. */
    Found find(CslItem.Name written) {
        AuthorName name = families.contains(AuthorName.last(written))
                ? AuthorName.of(written).orElse(null)
                : null;
        if (name == null) {
            return Found.NOBODY;
        }
        List<Listed> fitting = listed.getOrDefault(name.key(), List.of()).stream()
                .filter(entry -> entry.mayBe(name))
                .toList();
        List<Person> people = fitting.stream().map(Listed::person).toList();
        return new Found(people, fitting.size() == 1 && isNobodyElses(name, fitting.get(0)));
    }

    /** R. Lovelace is Rita only if no Robert of that name is about. */
    private boolean isNobodyElses(AuthorName name, Listed only) {
        List<AuthorName> namesakes = others.getOrDefault(name.key(), List.of());
        Claims claiming = claims.computeIfAbsent(
                only.person().id() + ' ' + name.key(),
                key -> Claims.of(namesakes.stream().filter(only::mayBe).toList()));
        return !claiming.areContested()
                && claiming.names().stream().allMatch(name::fits)
                && namesakes.stream().noneMatch(other -> other.fits(name) && !only.mayBe(other));
    }

    /**
     * All names that may be one person's.
     *
     * @param areContested whether two of them are different people's: of R. A. and R. M. Lovelace, one at most is Rita
     */
    private record Claims(List<AuthorName> names, boolean areContested) {
        /** Names that all fit one another are few, so that of many names the first few say it. */
        static Claims of(List<AuthorName> names) {
            boolean areContested = IntStream.range(1, names.size())
                    .anyMatch(i -> names.subList(0, i).stream().anyMatch(earlier -> !earlier.fits(names.get(i))));
            return new Claims(names, areContested);
        }
    }
}
