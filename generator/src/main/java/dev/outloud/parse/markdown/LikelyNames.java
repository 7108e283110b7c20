package dev.outloud.parse.markdown;

import dev.outloud.model.Particles;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like the first and last name of somebody, and may be a title, a place or a work as well. */
final class LikelyNames {
    static final String AND = "(?:and|und|et|y|&)";
    private static final String PARTICLE = "(?:" + Particles.PATTERN + "|y)";
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*";
    static final String SPACE = "[\\s\\u00A0]++";
    private static final String FULL_NAME =
            NAME_WORD + "(?:" + SPACE + "(?:" + PARTICLE + "|" + NAME_WORD + ")){0,3}" + SPACE + NAME_WORD;

    static final String BEFORE_NAME = "(?=" + FULL_NAME + ")";

    /** {@code and Jo Carter}, as a group, at the end of a list. */
    static final String AND_ONE = SPACE + AND + SPACE + "(" + FULL_NAME + ")(?=[\\s\\u00A0]*(?:[,(]|$))";

    /** What looks like the first and last name of somebody, and not like a remark. */
    private static final Pattern ONE = Pattern.compile(FULL_NAME);

    /** {@code , Kim Lee and Jo Carter}: names, or a profession such as {@code Vice President and Chief Scientist}. */
    private static final Pattern LIST =
            Pattern.compile("[\\s,]*+(" + FULL_NAME + "(?:," + SPACE + FULL_NAME + ")*),?" + AND_ONE);

    /** {@code in a talk, and Jo Carter}. */
    private static final Pattern LAST = Pattern.compile("," + AND_ONE);

    /** {@code , Kim Lee and}: what follows is a person, so these are. */
    private static final Pattern BEFORE_PERSON =
            Pattern.compile("((?:," + SPACE + FULL_NAME + ")+),?" + SPACE + AND + "[\\s\\u00A0]*+$");

    private static final Pattern PIECE = Pattern.compile("[,(]");

    private LikelyNames() {}

    static boolean isOne(String words) {
        return ONE.matcher(words).matches();
    }

    /** Whether words look like somebody's name, and like no profession, place or work. */
    static boolean isPerson(String words) {
        return isOne(words) && !Positions.areIn(words);
    }

    /**
     * Names between a name and a person whom the text mentions; there they are names for sure.
     *
     * @param at offset of the words in their file
     */
    static List<Speaker> between(String words, int at) {
        Matcher list = BEFORE_PERSON.matcher(words);
        if (!list.lookingAt()) {
            return List.of();
        }
        List<Speaker> found = new ArrayList<>();
        Matcher name = ONE.matcher(words).region(0, list.end(1));
        while (name.find()) {
            found.add(new Speaker.Named(
                    name.group().replace('\u00A0', ' '), new Span(at + name.start(), at + name.end())));
        }
        return found;
    }

    /** Names that a remark may consist of: {@code Kim Lee and Jo Carter}; only who knows the people can say. */
    static List<String> inRemark(String remark) {
        Matcher list = LIST.matcher(remark);
        if (!list.lookingAt()) {
            List<String> last =
                    LAST.matcher(remark).results().map(one -> one.group(1)).toList();
            return last.isEmpty() ? first(remark) : last;
        }
        List<String> names = new ArrayList<>(
                ONE.matcher(list.group(1)).results().map(MatchResult::group).toList());
        names.add(list.group(2));
        return names;
    }

    /** Those of some names that {@code and} joins in a remark, if none of them may be a profession. */
    static List<String> joined(List<String> names, String remark) {
        return LIST.matcher(remark).lookingAt() && names.stream().allMatch(LikelyNames::isPerson) ? names : List.of();
    }

    /** {@code Otto Old, in a talk}: what stands first, one name behind the other. */
    private static List<String> first(String remark) {
        return Arrays.stream(PIECE.split(remark, -1))
                .map(String::strip)
                .takeWhile(LikelyNames::isPerson)
                .toList();
    }
}
