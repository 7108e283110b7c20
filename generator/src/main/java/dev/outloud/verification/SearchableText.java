package dev.outloud.verification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text in the form in which a browser searches it: without case and accents, curled quotation marks straight, each
 * stretch of white space as one space, blocks parted by {@link #BLOCK_END}. Immutable.
 */
final class SearchableText {
    static final char BLOCK_END = '\u0000';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int ASCII = 0x80;

    private final StringBuilder folded;
    private int[] origins;

    private SearchableText(String text) {
        folded = new StringBuilder(text.length());
        origins = new int[text.length() + 1];
    }

    static SearchableText of(String text) {
        SearchableText searchable = new SearchableText(text);
        Map<Integer, String> folded = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int behind = isSpace(c) ? spaceEnd(text, i) : i + Character.charCount(c);
            if (isSpace(c)) {
                searchable.add(space(text, i, behind), i);
            } else if (c < ASCII) {
                searchable.add(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : (char) c, i);
            } else {
                searchable.add(folded.computeIfAbsent(c, SearchableText::fold), i);
            }
            i = behind;
        }
        searchable.origins = Arrays.copyOf(searchable.origins, searchable.folded.length() + 1);
        searchable.origins[searchable.folded.length()] = text.length();
        return searchable;
    }

    private void add(String letters, int origin) {
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i), origin);
        }
    }

    private void add(char letter, int origin) {
        if (folded.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[folded.length()] = origin;
        folded.append(letter);
    }

    static String inOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    String folded() {
        return folded.toString();
    }

    /** The offset in the text as it is. */
    int origin(int offset) {
        return origins[offset];
    }

    /** The offset in the searchable text of the first character that stands at an offset of the text or behind it. */
    int offset(int origin) {
        int low = 0;
        int high = folded.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[middle] < origin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int spaceEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A line without anything on it ends a block. */
    private static char space(String text, int from, int to) {
        int first = text.indexOf('\n', from);
        boolean endsBlock =
                first >= 0 && first < to && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < to;
        return endsBlock ? BLOCK_END : ' ';
    }

    private static String fold(int c) {
        switch (c) {
            case '‘', '’' -> {
                return "'";
            }
            case '“', '”' -> {
                return "\"";
            }
            default -> {
                StringBuilder letters = new StringBuilder();
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(part -> !Folding.isMark(part) && Character.getType(part) != Character.FORMAT)
                        .forEach(letters::appendCodePoint);
                return letters.toString();
            }
        }
    }
}
