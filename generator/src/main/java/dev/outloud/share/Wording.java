package dev.outloud.share;

import java.util.List;

/**
 * A text before it is fitted into a network's limit. Immutable.
 *
 * @param before stays whole
 * @param elastic may be shortened at a sentence, clause or word
 * @param least code points of it that stay in any case
 * @param after stays whole: credit and link
 * @param hashtags with their hash signs; dropped first, the last one first
 */
record Wording(String before, String elastic, int least, String after, List<String> hashtags) {
    Wording {
        hashtags = List.copyOf(hashtags);
    }

    String with(String elasticText, int tags) {
        String text = Texts.noFormula(before + elasticText + after);
        return tags == 0 ? text : text + "\n\n" + String.join(" ", hashtags.subList(0, tags));
    }
}
