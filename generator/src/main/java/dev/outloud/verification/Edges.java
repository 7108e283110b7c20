package dev.outloud.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Completes an alignment at its ends. Where the first or last words of a quotation are not the source's, as many words
 * that stand in their place are shown instead, but none of another sentence.
 */
final class Edges {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)\\]]*\\s|[。！？]|\\n\\s*\\n");

    private Edges() {}

    /**
     * The parts with the words of the source that stand beside them.
     *
     * @param from the first word of the source that may be shown
     * @param to the word behind the last
     */
    static List<Part> filled(List<Part> parts, Words quotation, Words source, int from, int to) {
        List<Part> filled = new ArrayList<>(parts);
        int last = parts.size() - 1;
        if (last < 1) {
            return filled;
        }
        Part first = parts.get(0);
        if (!first.same() && !endsSentence(quotation, first.from(), first.to())) {
            int start = first.keptFrom();
            while (start > from && first.keptTo() - start < first.size() && !endsSentence(source, start - 1, start)) {
                start--;
            }
            filled.set(0, new Part(false, first.from(), first.to(), start, first.keptTo()));
        }
        Part end = parts.get(last);
        if (!end.same() && !endsSentence(quotation, end.from() - 1, end.to() - 1)) {
            int behind = end.keptTo();
            while (behind < to && behind - end.keptFrom() < end.size() && !endsSentence(source, behind - 1, behind)) {
                behind++;
            }
            filled.set(last, new Part(false, end.from(), end.to(), end.keptFrom(), behind));
        }
        return filled;
    }

    /** Whether a sentence ends between two words. */
    private static boolean endsSentence(Words words, int one, int other) {
        return SENTENCE_END
                .matcher(words.text().substring(words.end(one), words.start(other)))
                .find();
    }
}
