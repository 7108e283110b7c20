package dev.outloud.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses that lead to the very words on somebody's page, by the text fragments of the WICG: browsers scroll to the
 * words and mark them, all others see the plain page.
 */
public final class TextFragment {
    private static final Pattern HTTP = Pattern.compile("(?i)https?://.+");

    /**
     * What a quotation leaves out or adds, and where a paragraph ends: no page has it in one piece. Nobody adds more
     * than a few words, and a bracket that is never closed is not looked for to the end of the text.
     */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]{0,500}+\\]|…|\\.{3,}|\\n");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final int LONGEST_WHOLE = 200;
    private static final int END_WORDS = 5;
    private static final int END_CHARACTERS = 24;

    private TextFragment() {}

    /**
     * The address with a directive for the words: whole if they are short and in one piece, else from their first to
     * their last ones.
     *
     * @param url where the words stand; an address of another scheme stays as it is
     */
    public static String link(String url, String words) {
        List<String> pieces = Arrays.stream(GAP.split(words.strip(), -1))
                .map(piece -> SPACES.matcher(piece).replaceAll(" ").strip())
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (pieces.isEmpty() || !HTTP.matcher(url).matches() || TextDirective.isIn(url)) {
            return url;
        }
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        boolean whole = pieces.size() == 1 && first.length() <= LONGEST_WHOLE;
        return (whole ? TextDirective.of(first) : TextDirective.between(beginning(first), end(last))).on(url);
    }

    /** The address with a directive that is known to find the words; one of another scheme stays as it is. */
    public static String link(String url, TextDirective directive) {
        return !HTTP.matcher(url).matches() || TextDirective.isIn(url) ? url : directive.on(url);
    }

    /** Few words, or of what has endless ones a few characters. */
    private static String beginning(String piece) {
        List<String> words = Arrays.asList(piece.split(" ", -1));
        String first = String.join(" ", words.subList(0, Math.min(END_WORDS, words.size())));
        if (first.length() <= LONGEST_WHOLE) {
            return first;
        }
        String cut = first.substring(0, first.offsetByCodePoints(0, END_CHARACTERS));
        int space = cut.lastIndexOf(' ');
        return space > 0 ? cut.substring(0, space) : cut;
    }

    private static String end(String piece) {
        List<String> words = Arrays.asList(piece.split(" ", -1));
        String last = String.join(" ", words.subList(Math.max(0, words.size() - END_WORDS), words.size()));
        if (last.length() <= LONGEST_WHOLE) {
            return last;
        }
        String cut = last.substring(last.offsetByCodePoints(last.length(), -END_CHARACTERS));
        return cut.substring(cut.indexOf(' ') + 1);
    }
}
