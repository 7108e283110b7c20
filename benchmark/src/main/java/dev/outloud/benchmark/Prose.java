package dev.outloud.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that mean nothing, but the same ones for the same seed. Not thread-safe. */
final class Prose {
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ren", "tu", "sa", "vel", "po", "dri", "na", "shu", "be", "gor", "ti", "fa", "len"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();

    Prose(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    String word() {
        return words.get(number(words.size()));
    }

    /** A word that begins with a capital. */
    String name() {
        String word = word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** So many words, the first with a capital, a full stop at the end. */
    String sentence(int length) {
        StringBuilder sentence = new StringBuilder(name());
        for (int i = 1; i < length; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    /** Sentences of twelve words. */
    String paragraph(int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : i % 2 == 0 ? "\n" : " ").append(sentence(12));
        }
        return paragraph.toString();
    }
}
