package dev.outloud.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the words to compare, each with its place. Of the text between them nothing counts: neither spaces nor marks
 * nor whether a hyphen parts one word in two. Immutable.
 */
final class Words {
    /** Numbers of notes, as encyclopedias set them: the author's words stand without them. */
    private static final Pattern NOTE = Pattern.compile("\\[(?:\\d{1,3}|[a-z])\\](?![\\p{L}\\p{N}])");

    private final String text;
    private final List<String> folded;
    private final int[] starts;
    private final int[] ends;
    private final String letters;
    private final int[] offsets;

    private Words(String text, List<String> folded, int[] starts, int[] ends) {
        this.text = text;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
        this.letters = String.join("", folded);
        this.offsets = new int[folded.size() + 1];
        for (int i = 0; i < folded.size(); i++) {
            offsets[i + 1] = offsets[i] + folded.get(i).length();
        }
    }

    static Words of(String text) {
        Matcher note = NOTE.matcher(text);
        int nextNote = note.find() ? note.start() : -1;
        Map<String, String> forms = new HashMap<>();
        List<String> folded = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            if (i == nextNote) {
                i = note.end();
                nextNote = note.find() ? note.start() : -1;
                continue;
            }
            int end = wordEnd(text, i);
            String word = end == i ? "" : forms.computeIfAbsent(text.substring(i, end), Folding::fold);
            if (!word.isEmpty()) {
                folded.add(word);
                places.add(new int[] {i, end});
            }
            i = end == i ? i + Character.charCount(text.codePointAt(i)) : end;
        }
        return new Words(
                text,
                folded,
                places.stream().mapToInt(place -> place[0]).toArray(),
                places.stream().mapToInt(place -> place[1]).toArray());
    }

    /** Where the word ends that begins at an offset; the same offset if none does. */
    private static int wordEnd(String text, int start) {
        int first = text.codePointAt(start);
        if (!Folding.isOfWord(first)) {
            return start;
        }
        boolean alone = Folding.isUnspaced(first);
        int end = start + Character.charCount(first);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            int behind = end + Character.charCount(next);
            boolean goesOn = alone
                    ? Folding.isMark(next)
                    : Folding.isJoiner(next) ? isOfSpacedWord(text, behind) : isOfSpacedWord(text, end);
            if (!goesOn) {
                return end;
            }
            end = behind;
        }
        return end;
    }

    private static boolean isOfSpacedWord(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        return Folding.isOfWord(c) && !Folding.isUnspaced(c);
    }

    String text() {
        return text;
    }

    int size() {
        return folded.size();
    }

    /** A word in the form in which it is compared. */
    String word(int i) {
        return folded.get(i);
    }

    /** Offset of a word in the text; for the index behind the last, the text's end. */
    int start(int i) {
        return i == starts.length ? text.length() : starts[i];
    }

    /** Offset behind a word. */
    int end(int i) {
        return ends[i];
    }

    /** Letters and figures of some words in one. */
    String letters(int from, int to) {
        return letters.substring(offsets[from], offsets[to]);
    }

    /** All letters and figures in one. */
    String letters() {
        return letters;
    }

    /** Where a word begins in {@link #letters()}; for the index behind the last, their end. */
    int offset(int i) {
        return offsets[i];
    }

    /** The word that begins at an offset of {@link #letters()}, or the size if that is their end; negative for none. */
    int at(int offset) {
        return Arrays.binarySearch(offsets, offset);
    }
}
