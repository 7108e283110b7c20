package dev.outloud.citation;

import java.util.Locale;
import java.util.Set;

/** Sets English titles in title case, CSL 1.0.2, appendix "Title Case Conversion". Stateless. */
final class TitleCase {
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto",
            "or", "over", "so", "the", "till", "to", "up", "via", "with", "without", "yet");

    /** Articles of French and Italian names, which stay as they are before an apostrophe. */
    private static final Set<String> ELIDED = Set.of("d", "l");

    /** What begins a subtitle, or another sentence. */
    private static final String BEGINNING = ":.?!–—";

    private static final String OPENING = "\"'“‘«„([";

    private TitleCase() {}

    /** The title with capitals; a word that has some within, such as iPhone, keeps them, and so does an address. */
    static String of(String title) {
        boolean isAllCapitals = title.codePoints().noneMatch(Character::isLowerCase);
        if (isAllCapitals && title.indexOf(' ') < 0) {
            // The engine would make "Who" of the WHO.
            return title;
        }
        String text = isAllCapitals ? title.toLowerCase(Locale.ENGLISH) : title;
        StringBuilder out = new StringBuilder(text.length());
        boolean begins = true;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = wordEnd(text, start);
            String word = text.substring(start, end);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                boolean isLast = text.substring(end).codePoints().noneMatch(Character::isLetterOrDigit);
                out.append(word(word, begins, isLast));
                begins = endsSentence(word);
            } else {
                out.append(word);
                begins |= !word.isBlank() && endsSentence(word);
            }
        }
        return out.toString();
    }

    /** Spaces between two words count as one. */
    private static int wordEnd(String text, int start) {
        boolean isSpace = Character.isWhitespace(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && Character.isWhitespace(text.charAt(end)) == isSpace) {
            end++;
        }
        return end;
    }

    /** A full stop behind few letters shortens a word. */
    private static boolean endsSentence(String word) {
        int last = word.length() - 1;
        while (last > 0 && OPENING.indexOf(word.charAt(last)) < 0 && "”’»)]\"'".indexOf(word.charAt(last)) >= 0) {
            last--;
        }
        char sign = word.charAt(last);
        boolean isAbbreviation =
                sign == '.' && last <= 5 && word.codePoints().limit(last).allMatch(Character::isLetter);
        return BEGINNING.indexOf(sign) >= 0 && !isAbbreviation;
    }

    private static String word(String word, boolean isFirst, boolean isLast) {
        if (isAddress(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        int end;
        for (int start = 0; start < word.length(); start = end) {
            end = partEnd(word, start);
            String part = word.substring(start, end);
            boolean isCompound = start == 0 && end < word.length() && word.charAt(end - 1) != '/';
            boolean isOuter = (isFirst && start == 0) || (isLast && end == word.length());
            out.append(part(part, isOuter || isCompound));
        }
        return out.toString();
    }

    private static boolean isAddress(String word) {
        if (word.indexOf('@') >= 0 || word.contains("://")) {
            return true;
        }
        int dot = word.indexOf('.');
        return dot > 0
                && dot + 2 < word.length()
                && Character.isLetter(word.charAt(dot + 1))
                && Character.isLetter(word.charAt(dot + 2));
    }

    /** Behind the hyphen, dash or slash that joins a part of a word to the next. */
    private static int partEnd(String word, int start) {
        int end = start;
        while (end < word.length() && "-\u2010\u2011–—/".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return Math.min(word.length(), end + 1);
    }

    /** @param isWhole whether it has a capital though it is a small word */
    private static String part(String part, boolean isWhole) {
        int first = 0;
        while (first < part.length() && !Character.isLetterOrDigit(part.charAt(first))) {
            first++;
        }
        int last = part.length();
        while (last > first && !Character.isLetterOrDigit(part.charAt(last - 1))) {
            last--;
        }
        String letters = part.substring(first, last);
        if (letters.isEmpty() || hasCapitalWithin(letters)) {
            return part;
        }
        String lower = letters.toLowerCase(Locale.ENGLISH);
        boolean isQuoted = first > 0 && "\"'“‘«„".indexOf(part.charAt(first - 1)) >= 0;
        if (STOP_WORDS.contains(lower) && !isWhole && !isQuoted) {
            return part.substring(0, first) + lower + part.substring(last);
        }
        int capital = elided(letters);
        return part.substring(0, first + capital) + capital(part.substring(first + capital));
    }

    private static int elided(String letters) {
        boolean isElided = letters.length() > 2
                && "'’".indexOf(letters.charAt(1)) >= 0
                && ELIDED.contains(letters.substring(0, 1));
        return isElided ? 2 : 0;
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder(word.length())
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }

    private static boolean hasCapitalWithin(String letters) {
        return letters.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }
}
