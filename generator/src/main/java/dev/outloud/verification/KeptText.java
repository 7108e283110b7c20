package dev.outloud.verification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The text of a source, prepared to find words in it: in one pass over it, however many quotations follow. Immutable. */
final class KeptText {
    private static final int UNKNOWN = -1;

    private final Words words;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int[] ids;
    private final int[] firstPlaces;
    private final int[] places;

    KeptText(String text) {
        words = Words.of(text);
        ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.computeIfAbsent(words.word(i), word -> vocabulary.size());
        }
        // The places of all words in one array, each word's own behind those of the word before it.
        firstPlaces = new int[vocabulary.size() + 1];
        for (int id : ids) {
            firstPlaces[id + 1]++;
        }
        for (int i = 1; i < firstPlaces.length; i++) {
            firstPlaces[i] += firstPlaces[i - 1];
        }
        places = new int[ids.length];
        int[] next = firstPlaces.clone();
        for (int i = 0; i < ids.length; i++) {
            places[next[ids[i]]++] = i;
        }
    }

    /** A stretch of words, by the index of the first and that behind the last. */
    record Stretch(int from, int to) {}

    Words words() {
        return words;
    }

    int size() {
        return ids.length;
    }

    /** The number of a word of this text. */
    int id(int place) {
        return ids[place];
    }

    /** The numbers of words by this text's own count; words that it does not have are all the same one, which is in it nowhere. */
    int[] ids(Words other, int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = from; i < to; i++) {
            numbers[i - from] = vocabulary.getOrDefault(other.word(i), UNKNOWN);
        }
        return numbers;
    }

    /** How often a word is here, by its number. */
    int count(int id) {
        return id == UNKNOWN ? 0 : firstPlaces[id + 1] - firstPlaces[id];
    }

    /** Where a word that is here stands, in order. */
    int[] places(int id) {
        return Arrays.copyOfRange(places, firstPlaces[id], firstPlaces[id + 1]);
    }

    /** How much it tells, in bits, that a word of this text stands somewhere. */
    double information(int id) {
        return Math.log((double) ids.length / count(id)) / Math.log(2);
    }

    /** The first stretch between two words that has these letters and figures, whole words all. */
    Optional<Stretch> first(String letters, int from, int to) {
        int end = words.offset(to) - letters.length();
        int at = words.letters().indexOf(letters, words.offset(from));
        while (at >= 0 && at <= end) {
            int first = words.at(at);
            int behind = words.at(at + letters.length());
            if (first >= 0 && behind >= 0) {
                return Optional.of(new Stretch(first, behind));
            }
            at = words.letters().indexOf(letters, at + 1);
        }
        return Optional.empty();
    }

    /** As {@link #first}, but the last such stretch. */
    Optional<Stretch> last(String letters, int from, int to) {
        int start = words.offset(from);
        int at = words.letters().lastIndexOf(letters, words.offset(to) - letters.length());
        while (at >= start) {
            int first = words.at(at);
            int behind = words.at(at + letters.length());
            if (first >= 0 && behind >= 0) {
                return Optional.of(new Stretch(first, behind));
            }
            at = words.letters().lastIndexOf(letters, at - 1);
        }
        return Optional.empty();
    }
}
