package dev.outloud.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a place on the Web is: somebody's own page, or one of their accounts. A name proves nothing, an address does.
 * Immutable.
 */
public final class Places {
    private final Map<String, Person> people = new HashMap<>();

    /**
     * Learns the places.
     *
     * @param people of two with one place, the first has it
     */
    public Places(Stream<Person> people) {
        people.forEach(person -> {
            if (person.url() != null) {
                add(person.url(), person);
            }
            person.accounts()
                    .handles()
                    .forEach((network, handle) -> Profiles.url(network, handle).ifPresent(url -> add(url, person)));
        });
    }

    private void add(String url, Person person) {
        people.putIfAbsent(Urls.compared(url), person);
    }

    /** Whose place an address is, or is below: what is there is theirs, whatever it says of itself. */
    public Optional<Person> over(String url) {
        String address = Urls.compared(Urls.withoutFragment(url)).replaceFirst("[?].*", "");
        for (int end = address.length(); end > 0; end = address.lastIndexOf('/', end - 1)) {
            Person person = people.get(address.substring(0, end));
            if (person != null) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /**
     * Whose words something is: by where it lies, not by whom it names, unless a bridge has copied it or its author wrote it
     * down by hand.
     *
     * @param claimed the author's place as it has it; null if it names none
     * @param source the page that a webmention named; null if it came otherwise
     */
    public Optional<Person> author(@Nullable String claimed, @Nullable String source) {
        String address = source == null || Provenance.isBridge(source) ? claimed : source;
        return Optional.ofNullable(address).flatMap(this::over);
    }

    /** Whoever is at an address, however it is written. */
    public Optional<Person> at(String url) {
        return Optional.ofNullable(people.get(Urls.compared(url)));
    }
}
