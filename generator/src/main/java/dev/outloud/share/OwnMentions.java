package dev.outloud.share;

import dev.outloud.model.AtSigns;
import dev.outloud.model.Network;
import dev.outloud.model.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people whom an author names in a text written by hand: {@code @id} as in a post, or a handle that the list of
 * people has for somebody. Each network then names them in its own way, and only with their consent. Immutable.
 *
 * @param everybody the people of the site by their ids
 */
record OwnMentions(Map<String, Person> everybody) {
    /** A sign behind a backslash is one that means nobody. Within an address it is part of it. */
    private static final Pattern AT =
            Pattern.compile("(?:https?://|(?<![\\p{L}\\p{N}_@.-])(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}/)\\S+"
                    + "|(?<escape>\\\\?)(?:(?<![A-Za-z0-9_@\uFF20])|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt]))[@\uFF20]"
                    + "(?<name>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.@-]*[\\p{L}\\p{N}_])?)");

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
        return byId(name)
                .or(() -> first(person -> person.accounts()
                        .on(network.key())
                        .filter(handle -> Handles.isSame(handle, name))
                        .isPresent()))
                .or(() -> byHandle(name));
    }

    private Optional<Person> byId(String name) {
        return Optional.ofNullable(everybody.get(name));
    }

    private Optional<Person> byHandle(String name) {
        return first(person ->
                person.accounts().handles().values().stream().anyMatch(handle -> Handles.isSame(handle, name)));
    }

    private Optional<Person> first(Predicate<Person> has) {
        return everybody.values().stream().filter(has).min(Comparator.comparing(Person::id));
    }
}
