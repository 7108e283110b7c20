package dev.outloud.share;

import dev.outloud.model.AtSigns;
import dev.outloud.model.Network;
import dev.outloud.model.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people whom an author names in a text written by hand: {@code @id} as in a post, or a handle that the list of
 * people has for somebody. Each network then names them in its own way, and only with their consent. Handles are gathered when one is asked for. Thread-safe.
 */
final class OwnMentions {
    /** A sign behind a backslash is one that means nobody. Within an address it is part of it. */
    private static final Pattern AT =
            Pattern.compile("(?:https?://|(?<![\\p{L}\\p{N}_@.-])(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}/)\\S+"
                    + "|(?<escape>\\\\?)(?:(?<![A-Za-z0-9_@\uFF20])|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt]))[@\uFF20]"
                    + "(?<name>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.@-]*[\\p{L}\\p{N}_])?)");

    private static final String ANYWHERE = "";

    private final Map<String, Person> everybody;
    private final Map<String, Map<String, Person>> byHandle = new ConcurrentHashMap<>();

    /** @param everybody the people of the site by their ids */
    OwnMentions(Map<String, Person> everybody) {
        this.everybody = everybody;
    }

    /** The text with everybody named, as far as they are known; an at sign that means nobody tags nobody. */
    String named(String written, Network network, Function<Person, String> name) {
        return AT.matcher(written).replaceAll(found -> Matcher.quoteReplacement(said(found, network, name)));
    }

    private String said(MatchResult found, Network network, Function<Person, String> name) {
        if (found.group(2) == null) {
            return found.group();
        }
        Optional<Person> person = found.group(1).isEmpty() ? person(found.group(2), network) : Optional.empty();
        return person.map(name)
                .orElseGet(() ->
                        AtSigns.untagged(found.group().substring(found.group(1).length())));
    }

    /** What stands behind at signs and is nobody known. */
    List<String> unknown(String written) {
        return AT.matcher(written)
                .results()
                .filter(found -> found.group(2) != null && found.group(1).isEmpty())
                .map(found -> found.group(2))
                .filter(name -> byId(name).or(() -> byHandle(name)).isEmpty())
                .distinct()
                .toList();
    }

    /** Handles of this network before those of others: one person's here may be another's elsewhere. */
    private Optional<Person> person(String name, Network network) {
        return byId(name).or(() -> at(network.key(), name)).or(() -> byHandle(name));
    }

    private Optional<Person> byId(String name) {
        return Optional.ofNullable(everybody.get(name));
    }

    private Optional<Person> byHandle(String name) {
        return at(ANYWHERE, name);
    }

    private Optional<Person> at(String network, String name) {
        return Optional.ofNullable(
                byHandle.computeIfAbsent(network, this::handles).get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whose handle is what on a network; of two with one, it is the first one's by id. */
    private Map<String, Person> handles(String network) {
        Map<String, Person> handles = new HashMap<>();
        everybody.values().stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(person -> person.accounts().handles().forEach((on, written) -> {
                    if (network.equals(ANYWHERE) || network.equals(on)) {
                        handles.putIfAbsent(Handles.bare(written).toLowerCase(Locale.ROOT), person);
                    }
                }));
        return handles;
    }
}
