package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in full of whoever agreed to another form only, for words that are published as they are and name somebody by
 * the way: a publisher, a note, keywords. Immutable and safe to share between threads.
 */
final class HiddenNames {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final String ANY_SPACE = "[\\s\\u00A0]++";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The form for each name, folded. */
    private final Map<String, String> agreed = new HashMap<>();

    private final Pattern names;

    /** Single words are not looked for: they may mean anything. */
    HiddenNames(Collection<Person> people) {
        String all = people.stream()
                .flatMap(this::hide)
                .map(name ->
                        Arrays.stream(SPACE.split(name)).map(Pattern::quote).collect(Collectors.joining(ANY_SPACE)))
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])", ANY_CASE);
    }

    private Stream<String> hide(Person person) {
        String form = person.consent().nameAs();
        if (form == null) {
            return Stream.empty();
        }
        List<String> hidden = Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .filter(name -> Names.isFull(name) && !Slug.isValid(name))
                .flatMap(name -> orders(name).stream())
                .toList();
        hidden.forEach(name -> agreed.putIfAbsent(Names.folded(name), form));
        return hidden.stream();
    }

    /** {@code Ada Lovelace} and {@code Lovelace, Ada}. */
    private static List<String> orders(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(SPACE.split(name.strip())));
        String last = words.remove(words.size() - 1);
        return List.of(name, last + ", " + String.join(" ", words));
    }

    /** The words with every such name in the form that its bearer agreed to. */
    String shown(String words) {
        return agreed.isEmpty()
                ? words
                : names.matcher(words)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                agreed.getOrDefault(Names.folded(found.group()), found.group())));
    }
}
