package dev.outloud.link;

import dev.outloud.model.CslItem;
import dev.outloud.model.Particles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name by its parts, to be compared with the same name written otherwise: in full, with initials, with fewer given
 * names. Immutable.
 *
 * @param words given names and then the family name, folded; initials as they stand
 * @param given the parts of each word, for those that turn out to be given names; at least one each
 * @param family how many of the words are the family name at least
 * @param generation such as {@code jr}; empty for none
 */
record AuthorName(List<String> words, List<List<Part>> given, int family, String generation) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");
    private static final Pattern PIECE = Pattern.compile("[^.]*\\p{L}[^.]*\\.?");
    private static final Pattern RUN_OF_INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");
    private static final String ANY_GENERATION = "(" + String.join("|", Names.GENERATIONS) + ")";
    private static final Pattern GENERATION = Pattern.compile("(?i)[\\s,]+" + ANY_GENERATION + "\\.?$");
    private static final Pattern GENERATION_FIRST = Pattern.compile("(?i)^" + ANY_GENERATION + "\\.?,\\s*");

    AuthorName {
        words = List.copyOf(words);
        given = given.stream().map(List::copyOf).toList();
    }

    /**
     * A given name, a half of one with a hyphen, or the beginning of one.
     *
     * @param text folded
     * @param isShort an initial or another abbreviation
     * @param isSecondHalf behind a hyphen
     */
    record Part(String text, boolean isShort, boolean isSecondHalf) {
        boolean agrees(Part other) {
            return text.equals(other.text)
                    || (isShort && other.text.startsWith(text))
                    || (other.isShort && text.startsWith(other.text));
        }
    }

    /** The author of a resource; empty for a name of one word, and for one that is a family name alone. */
    static Optional<AuthorName> of(CslItem.Name name) {
        if (name.family().isEmpty() || name.given().isEmpty()) {
            return of(name.full());
        }
        String given = name.given();
        String generation = "";
        Matcher first = GENERATION_FIRST.matcher(given);
        Matcher last = GENERATION.matcher(given);
        if (first.find()) {
            generation = first.group(1);
            given = given.substring(first.end());
        } else if (last.find()) {
            generation = last.group(1);
            given = given.substring(0, last.start());
        }
        Matcher behind = GENERATION.matcher(name.family());
        boolean isBehind = behind.find();
        String family = isBehind ? name.family().substring(0, behind.start()) : name.family();
        return of(given, family, isBehind ? behind.group(1) : generation);
    }

    /** A name as people say it; where a comma stands in it, it is none. */
    static Optional<AuthorName> of(String name) {
        String untitled = Names.untitled(name);
        Matcher behind = GENERATION.matcher(untitled);
        boolean isBehind = behind.find();
        String plain = isBehind ? untitled.substring(0, behind.start()) : untitled;
        return plain.indexOf(',') >= 0 ? Optional.empty() : of(plain, "", isBehind ? behind.group(1) : "");
    }

    /** Particles behind given names belong to the family name: {@code Beethoven, Ludwig van}. */
    private static Optional<AuthorName> of(String given, String family, String generation) {
        List<String> written = new ArrayList<>(split(given));
        int most = family.isEmpty() ? written.size() - 1 : written.size();
        written.addAll(split(family));
        List<String> words = written.stream().map(Names::folded).toList();
        while (most > 1 && Particles.isOne(words.get(most - 1))) {
            most--;
        }
        if (most < 1 || words.size() == most) {
            return Optional.empty();
        }
        boolean mixedCase =
                LOWER_CASE.matcher(family.isEmpty() ? given : family).find();
        return Optional.of(new AuthorName(
                words,
                written.stream().map(word -> parts(word, mixedCase)).toList(),
                words.size() - most,
                generation.toLowerCase(Locale.ROOT)));
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(SPACE.split(text.strip(), -1));
    }

    private static List<Part> parts(String word, boolean mixedCase) {
        List<Part> parts = new ArrayList<>();
        if (mixedCase && RUN_OF_INITIALS.matcher(word).matches()) {
            word.codePoints().forEach(c -> parts.add(new Part(Names.folded(Character.toString(c)), true, false)));
            return parts;
        }
        boolean isSecondHalf = false;
        for (String half : HYPHEN.split(word, -1)) {
            Matcher piece = PIECE.matcher(half);
            while (piece.find()) {
                parts.add(new Part(Names.folded(piece.group()), isShort(piece.group()), isSecondHalf));
                isSecondHalf = false;
            }
            isSecondHalf = true;
        }
        return parts.isEmpty() ? List.of(new Part(word.strip(), false, false)) : parts;
    }

    /** A letter alone is an initial only in scripts that have capitals; in others it may be a whole name. */
    private static boolean isShort(String piece) {
        return piece.endsWith(".")
                || (piece.codePointCount(0, piece.length()) == 1 && Character.isUpperCase(piece.codePointAt(0)));
    }

    /** What two names have in common if they may be one person's: the last word, and the first letter. */
    String key() {
        return last() + ' ' + Character.toString(given.get(0).get(0).text().codePointAt(0));
    }

    /** The last word of the family name. */
    String last() {
        return words.get(words.size() - 1);
    }

    /** {@link #last} of a name that need not be read whole for it. */
    static String last(CslItem.Name name) {
        String family = Names.untitled(name.family().isEmpty() ? name.full() : name.family());
        String plain = GENERATION.matcher(family).replaceFirst("").strip();
        return Names.folded(plain.substring(Math.max(plain.lastIndexOf(' '), plain.lastIndexOf('\u00A0')) + 1));
    }

    /** Whether both may be the name of one person. Not transitive: {@code R. A.} and {@code R. M.} both fit {@code R.} */
    boolean fits(AuthorName other) {
        return isOfFamily(other) && generation.equals(other.generation) && agree(parts(other), other.parts(this));
    }

    /** Whether of two people of one family and first name each has another second one. */
    boolean contradicts(AuthorName other) {
        return isOfFamily(other)
                && parts(other).get(0).agrees(other.parts(this).get(0))
                && !agree(parts(other), other.parts(this));
    }

    private boolean isOfFamily(AuthorName other) {
        int tail = Math.max(family, other.family);
        int own = words.size() - tail;
        int others = other.words.size() - tail;
        return own > 0
                && others > 0
                && words.subList(own, words.size()).equals(other.words.subList(others, other.words.size()));
    }

    /** The given names, if the family name is as long as it has to be for both. */
    private List<Part> parts(AuthorName other) {
        return given.subList(0, words.size() - Math.max(family, other.family)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static boolean agree(List<Part> one, List<Part> other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            if (!one.get(i).agrees(other.get(i))) {
                return false;
            }
        }
        List<Part> longer = one.size() > shared ? one : other;
        // Jean is not Jean-Pierre, though J. may be.
        boolean isTorn = longer.size() > shared
                && longer.get(shared).isSecondHalf()
                && !one.get(shared - 1).isShort()
                && !other.get(shared - 1).isShort();
        return !isTorn;
    }
}
