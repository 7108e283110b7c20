package dev.outloud.verification;

import dev.outloud.text.Scripts;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two words the same word: case, compatible forms (ligatures, full width) and invisible characters do not
 * count, accents do. Vowel points of Hebrew and Arabic do not either: to write them or not is nobody's words.
 */
final class Folding {
    private static final int ASCII = 0x80;
    private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";
    private static final String APOSTROPHES = "'’‘ʼ＇";

    private Folding() {}

    /** Whether a character belongs to a word. Raised figures do not: they are the numbers of notes. */
    static boolean isOfWord(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return SUPERSCRIPTS.indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> isMark(c);
                };
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a character joins those beside it to one word: an apostrophe, a soft hyphen, anything invisible. */
    static boolean isJoiner(int c) {
        return APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    /** Whether a character is of a script that writes no spaces between words, so that each counts as one. */
    static boolean isUnspaced(int c) {
        return Scripts.isUnspaced(c) && Character.isLetter(c);
    }

    /** A word in the form in which it is compared; may be empty. */
    static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= ASCII) {
                return foldAny(word);
            }
            if (c != '\'') {
                out.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
            }
        }
        return out.toString();
    }

    private static String foldAny(String word) {
        String compatible = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(compatible.length());
        // To capitals and back: that way the German sharp s is two letters, as many write it.
        compatible
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> isOfWord(c) && APOSTROPHES.indexOf(c) < 0 && !isVowelPoint(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isVowelPoint(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return UnicodeBlock.HEBREW.equals(block) || UnicodeBlock.ARABIC.equals(block);
    }
}
