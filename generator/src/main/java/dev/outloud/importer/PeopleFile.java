package dev.outloud.importer;

import dev.outloud.model.PeopleYaml;
import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import dev.outloud.model.Urls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes people of feeds: those whom the blog does not know yet. For one import. */
public final class PeopleFile {
    /** Where imported people are written; those that stand there stay as they are. */
    public static final String PATH = "people/imported.yml";

    private final Map<String, Person> known = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Person> added = new ArrayList<>();
    private final List<Unlisted> unlisted = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();
    private String folder = "";
    private int there;

    /** A feed of somebody who is listed without it. */
    public record Unlisted(String person, String feed) {}

    /** @param people everybody whom the blog lists */
    public PeopleFile(Collection<Person> people) {
        people.forEach(this::learn);
    }

    private void learn(Person person) {
        ids.add(person.id());
        ids.addAll(person.formerIds());
        known.putIfAbsent(name(person.name()), person);
        person.aliases().forEach(alias -> known.putIfAbsent(name(alias), person));
        addresses(person.url(), person.feed()).forEach(address -> known.putIfAbsent(address, person));
    }

    private static String name(String name) {
        return "name " + name.toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "url " + Urls.compared(address);
    }

    private static Stream<String> addresses(@Nullable String... addresses) {
        return Arrays.stream(addresses).filter(Objects::nonNull).map(PeopleFile::address);
    }

    /** Takes a feed in; whoever is known by its address, their page or their name is not made a second time. */
    public void add(Subscribed subscribed) {
        List<String> keys = Stream.concat(
                        addresses(subscribed.feed(), subscribed.url()), Stream.of(name(subscribed.name())))
                .toList();
        Person person = keys.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElse(null);
        if (person != null) {
            there++;
            if (!known.containsKey(address(subscribed.feed()))) {
                unlisted.add(new Unlisted(person.id(), subscribed.feed()));
            }
            return;
        }
        Person met = Person.met(freeId(subscribed.name()), subscribed.name(), subscribed.url());
        if (!subscribed.folder().equals(folder)) {
            yaml.append("\n# ")
                    .append(subscribed.folder().isEmpty() ? "in no folder" : subscribed.folder())
                    .append('\n');
        }
        folder = subscribed.folder();
        yaml.append(PeopleYaml.entry(met))
                .append("\n  feed: ")
                .append(PeopleYaml.scalar(subscribed.feed()))
                .append('\n');
        added.add(met);
        ids.add(met.id());
        keys.forEach(key -> known.putIfAbsent(key, met));
    }

    private String freeId(String name) {
        String wanted = Slug.of(name, "somebody");
        String id = Person.mayBeId(wanted) ? wanted : wanted + "-1";
        for (int i = 2; ids.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** Those who were not known, in the order of the list. */
    public List<Person> added() {
        return List.copyOf(added);
    }

    /** How many feeds are of people who were known. */
    public int known() {
        return there;
    }

    /** Those among them that their people are listed without. */
    public List<Unlisted> unlisted() {
        return List.copyOf(unlisted);
    }

    /** The lines to write behind those that are there. */
    public String yaml() {
        return yaml.toString();
    }
}
