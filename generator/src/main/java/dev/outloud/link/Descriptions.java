package dev.outloud.link;

import dev.outloud.model.LeadIn;
import java.text.BreakIterator;
import java.util.Locale;

/** Shortens the beginning of a text to what lists, feeds and cards show. */
final class Descriptions {
    private static final int LONGEST = 200;

    private Descriptions() {}

    /**
     * Cut behind a sentence if one ends in the second half, else behind a word with an ellipsis; without the words that
     * announce what follows the text.
     */
    static String shortened(String text, Locale language) {
        String said = LeadIn.dropped(text);
        String cut = cut(said, language);
        boolean isLeadIn = LeadIn.ends(text) && said.length() == text.length() - 1;
        return isLeadIn && !cut.endsWith("…") ? cut + "…" : cut;
    }

    private static String cut(String text, Locale language) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int limit = text.offsetByCodePoints(0, LONGEST - 1);
        int sentence = boundary(BreakIterator.getSentenceInstance(language), text, limit);
        if (sentence > limit / 2) {
            return text.substring(0, sentence).strip();
        }
        int word = boundary(BreakIterator.getWordInstance(language), text, limit);
        String words = text.substring(0, word > 0 ? word : limit).strip();
        return words.replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    private static int boundary(BreakIterator iterator, String text, int limit) {
        iterator.setText(text);
        int boundary = iterator.preceding(limit + 1);
        return boundary == BreakIterator.DONE ? 0 : boundary;
    }
}
