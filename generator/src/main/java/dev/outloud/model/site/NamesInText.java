package dev.outloud.model.site;

import dev.outloud.model.Person;
import dev.outloud.model.body.Prose;
import dev.outloud.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people whom a text names in full, as their list writes them. A single word is no name here: it may be any word
 * of the language. Immutable and safe to share; a text is read once, however many people there are.
 */
public final class NamesInText {
    private static final int FIRST_HANGUL = 0x1100;

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private record Named(String name, Person person) {}

    /** A person's name in a text, by its first index and the index behind its last. */
    public record Found(Person person, int from, int to) {}

    /** Looks for all names of these people. */
    public NamesInText(Collection<Person> people) {
        this(
                people,
                person -> Stream.concat(Stream.of(person.name(), person.displayName()), person.aliases().stream()));
    }

    /** Looks for some names of these people. */
    public NamesInText(Collection<Person> people, Function<Person, Stream<String>> names) {
        for (Person person : people) {
            names.apply(person)
                    .map(NamesInText::plain)
                    .distinct()
                    .filter(NamesInText::isFull)
                    .forEach(name -> byFirstWord
                            .computeIfAbsent(name.substring(0, wordEnd(name, 0)), word -> new ArrayList<>())
                            .add(new Named(name, person)));
        }
        // The longest first: nobody means the mother who names the daughter.
        byFirstWord
                .values()
                .forEach(bearers ->
                        bearers.sort((a, b) -> b.name().length() - a.name().length()));
    }

    private static String plain(String name) {
        return Prose.plain(name.strip()).replaceAll("\\s+", " ");
    }

    /** Two words, or three signs of a script that has no spaces between words. */
    private static boolean isFull(String name) {
        return Character.isLetterOrDigit(name.codePointAt(0))
                && (name.indexOf(' ') > 0
                        || (name.codePointCount(0, name.length()) > 2
                                && name.codePoints().allMatch(NamesInText::isUnspaced)));
    }

    /** Every name in the order of the text; none within another. */
    public List<Found> in(Prose prose) {
        return names(prose.text());
    }

    /** The same in any text. */
    public List<Found> in(String text) {
        return names(Prose.plain(text));
    }

    private List<Found> names(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            Found name = at(text, at, end);
            if (name == null) {
                at = end;
            } else {
                found.add(name);
                at = name.to();
            }
        }
        return found;
    }

    private @Nullable Found at(String text, int from, int wordEnd) {
        for (Named named : byFirstWord.getOrDefault(text.substring(from, wordEnd), List.of())) {
            int to = from + named.name().length();
            if (text.startsWith(named.name(), from) && endsAt(text, to)) {
                return new Found(named.person(), from, to);
            }
        }
        return null;
    }

    private static boolean endsAt(String text, int to) {
        return to == text.length()
                || isUnspaced(text.codePointBefore(to))
                || !Character.isLetterOrDigit(text.codePointAt(to));
    }

    /** Behind the word that begins here; the same index if none does. A sign of its own is a word. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isUnspaced(c)) {
                return at == from ? at + Character.charCount(c) : at;
            }
            if (!Character.isLetterOrDigit(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Korean has spaces, but names have endings without one. */
    private static boolean isUnspaced(int c) {
        return Scripts.isUnspaced(c) || (c >= FIRST_HANGUL && UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }
}
