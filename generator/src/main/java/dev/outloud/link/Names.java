package dev.outloud.link;

import dev.outloud.model.Particles;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as people compare them: without case, accents, quotation marks and the width of spaces. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\"“”„«»]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0]+");

    /** Letters that are no letter with a mark, as people write them who do not have them. */
    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i");

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|frau|herr|mme)\\b\\.?\\s+){1,5}");
    private static final Pattern DEGREE = Pattern.compile("(?i),\\s*+(?:phd|ph\\.d|md|m\\.d|mba)\\.?$");
    /** Behind the names of father and son. */
    static final List<String> GENERATIONS = List.of("jr", "sr", "ii", "iii", "iv");

    private Names() {}

    /** A form that is equal for names that a reader takes for the same. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~') {
                return foldedLetters(name);
            }
            if (c == ' ' || c == '.') {
                gap = folded.length() > 0;
            } else if (c != '"') {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            }
        }
        return folded.toString();
    }

    /** The same for whatever is not ASCII. */
    private static String foldedLetters(String name) {
        String seen = HYPHENS.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("-");
        String plain =
                MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
        String lower =
                SPACES.matcher(plain.replace('’', '\'')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            folded.append(c < 0x80 ? String.valueOf(c) : LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return folded.toString();
    }

    /** Whether a name has more words than one. */
    static boolean isFull(String name) {
        return folded(name).indexOf(' ') >= 0;
    }

    /** Without the titles before it and the degrees behind it. */
    static String untitled(String name) {
        return DEGREE.matcher(TITLE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    }

    /** What may stand for a name in short, folded: its last word, with the particles before it and without them. */
    static List<String> surnames(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(WORD.split(name.strip(), -1)));
        while (words.size() > 1 && GENERATIONS.contains(folded(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        List<String> surnames = new ArrayList<>();
        for (int first = words.size() - 1; first > 0; first--) {
            surnames.add(folded(String.join(" ", words.subList(first, words.size()))));
            if (!Particles.isOne(folded(words.get(first - 1)))) {
                break;
            }
        }
        return surnames;
    }

    /** Whether words that link to somebody are part of their name, and not the name of somebody else on the same site. */
    static boolean mayMean(String written, String name) {
        return Arrays.asList(folded(name).split(" ", -1))
                .containsAll(Arrays.asList(folded(untitled(written)).split(" ", -1)));
    }
}
