package dev.outloud.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words that pass for others: those of which some letters are of another script than the rest (Unicode Technical Standard
 * 39, section 5, at its level "highly restrictive"), and those that look the same. Knows the letters of the Greek and Cyrillic alphabets that
 * look like Latin ones, and digits that do; not every sign of every script. Stateless.
 */
public final class LookAlikes {
    private static final String STRANGE = "АВЕЅІЈКМНОРСТУХҮԌԚԜаеоріѕјсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυιαρκօոıøØłŁđĐ";
    private static final String LATIN = "ABESIJKMHOPCTYXYGQWaeopisjcyxhdqwABEZHIKMNOPTYXovuiapkonioOlLdD";

    /** Letters that nobody sees. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    private static final Map<Integer, Integer> LATIN_FOR = new HashMap<>();

    static {
        for (int i = 0; i < STRANGE.length(); i++) {
            LATIN_FOR.put((int) STRANGE.charAt(i), (int) LATIN.charAt(i));
        }
    }

    /** Scripts that are written together. */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private LookAlikes() {}

    /**
     * Letters of two scripts in a word.
     *
     * @param letter the first that is not of the script of most
     * @param script of most
     */
    public record Mixed(String word, int letter, UnicodeScript script) {
        /** For people: {@code Latin letters with Cyrillic "А" (U+0410)}. */
        public String words() {
            return name(script) + " letters with " + name(UnicodeScript.of(letter)) + " \"" + Character.toString(letter)
                    + "\" (U+" + String.format(Locale.ROOT, "%04X", letter) + ")";
        }

        private static String name(UnicodeScript script) {
            String name = script.name();
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The first word whose letters do not belong together. */
    public static Optional<Mixed> mixed(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .flatMap(word -> mixedIn(word).stream())
                .findFirst();
    }

    private static Optional<Mixed> mixedIn(String word) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        if (counts.size() < 2 || TOGETHER.stream().anyMatch(all -> all.containsAll(counts.keySet()))) {
            return Optional.empty();
        }
        UnicodeScript most = counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return word.codePoints()
                .filter(letter -> {
                    UnicodeScript script = UnicodeScript.of(letter);
                    return script != most && counts.containsKey(script);
                })
                .mapToObj(letter -> new Mixed(word, letter, most))
                .findFirst();
    }

    /**
     * What two texts have in common that readers take for the same, whatever their accents, letters and signs: they do if any of one
     * is among those of the other. Small and capital letters look like different letters of other scripts, so that there are several.
     */
    public static Set<String> skeletons(String text) {
        return Set.copyOf(new HashSet<>(List.of(
                skeleton(text), skeleton(text.toLowerCase(Locale.ROOT)), skeleton(text.toUpperCase(Locale.ROOT)))));
    }

    private static String skeleton(String text) {
        StringBuilder plain = new StringBuilder();
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .codePoints()
                .map(letter -> LATIN_FOR.getOrDefault(letter, letter))
                .filter(letter -> Character.isLetterOrDigit(letter) && FILLERS.indexOf(letter) < 0)
                .map(Character::toLowerCase)
                .map(letter -> letter == '0' ? 'o' : letter == '1' || letter == 'l' ? 'i' : letter)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
