package dev.outloud.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are longer than a line, if they are words and no mere row of letters. They are parted with a hyphen, where a consonant has a vowel before and behind it or
 * a vowel follows a pair of them: not always as a dictionary parts them, but so that they can be spoken. No other word is
 * parted: short lines with ragged ends need it not. For one thread.
 */
final class LongWords {
    private static final Pattern LONG = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{24,90}+(?![\\p{L}\\p{M}])");
    private static final Pattern SYLLABLE = Pattern.compile("(?<=[aeiouyäöüàáâèéêìíîòóôùúûаеиоуыэюя])"
            + "(?=[\\p{L}&&[^aeiouyäöüàáâèéêìíîòóôùúûаеиоуыэюя]][aeiouyäöüàáâèéêìíîòóôùúûаеиоуыэюя])"
            + "|(?<=[\\p{L}&&[^aeiouyäöü]])(?=[bdfgklmnprstvwz][aeiouyäöü])");
    private static final int SHORTEST = 3;

    private final Sizing sizing;
    private final String text;
    private final boolean hasLong;
    private final Setting whole;

    LongWords(Sizing sizing, String text) {
        this.sizing = sizing;
        this.text = text;
        this.hasLong = LONG.matcher(text).find();
        this.whole = sizing.setting(text);
    }

    /** The text as it is to be set in a size. */
    Setting setting(float size) {
        return hasLong && whole.lines(size, sizing.width()).isEmpty()
                ? sizing.setting(LONG.matcher(text).replaceAll(word -> parted(word.group(), size)))
                : whole;
    }

    /** As much as goes on a line, and the rest likewise; as it is if it cannot be spoken in parts. */
    private String parted(String word, float size) {
        return fits(word, size)
                ? word
                : first(word, size)
                        .map(at -> word.substring(0, at) + "-" + parted(word.substring(at), size))
                        .orElse(word);
    }

    private Optional<Integer> first(String word, float size) {
        Optional<Integer> best = Optional.empty();
        Matcher syllable = SYLLABLE.matcher(word);
        while (syllable.find() && syllable.start() <= word.length() - SHORTEST) {
            int at = syllable.start();
            if (!fits(word.substring(0, at) + "-", size)) {
                break;
            }
            best = at < SHORTEST ? best : Optional.of(at);
        }
        return best;
    }

    private boolean fits(String word, float size) {
        return sizing.setting(word)
                .lines(size, sizing.width())
                .filter(lines -> lines == 1)
                .isPresent();
    }
}
