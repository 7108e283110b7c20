package dev.outloud.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Hashtags of a text: those of what it is about, then the blog's own. */
final class Hashtags {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONGEST = 64;

    /** Signs that tell names apart, as people call them: C++, C#, .NET. */
    private static final List<Spoken> SPOKEN = List.of(
            new Spoken(Pattern.compile("(?<=[\\p{L}\\p{N}+])\\+(?=[+\\s]|$)"), "Plus"),
            new Spoken(Pattern.compile("(?<=[\\p{L}\\p{N}])#(?=\\s|$)"), "Sharp"),
            new Spoken(Pattern.compile("(?<=\\s|^)\\.(?=\\p{L})"), "Dot"));

    private record Spoken(Pattern sign, String name) {}

    private Hashtags() {}

    /** In words joined with capitals, which screen readers can read; without repetitions. */
    static List<String> of(List<String> tags, List<String> own, int most) {
        List<String> written = new ArrayList<>(tags);
        written.addAll(own);
        Set<String> seen = new TreeSet<>();
        return written.stream()
                .map(Hashtags::joined)
                .filter(tag -> tag.codePoints().anyMatch(Character::isLetter))
                .filter(tag -> Graphemes.count(tag) <= LONGEST)
                .filter(tag -> seen.add(tag.toLowerCase(Locale.ROOT)))
                .limit(most)
                .map(tag -> "#" + tag)
                .toList();
    }

    private static String joined(String name) {
        String spoken = name.replaceAll("['’]", "");
        for (Spoken one : SPOKEN) {
            spoken = one.sign().matcher(spoken).replaceAll(one.name());
        }
        StringBuilder tag = new StringBuilder();
        for (String word : NO_LETTER_OR_DIGIT.split(spoken, -1)) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                tag.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word, first, word.length());
            }
        }
        return tag.toString();
    }
}
