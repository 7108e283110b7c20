package dev.outloud.share;

import dev.outloud.model.Messages;
import java.util.List;

/**
 * A text before it is fitted into a network's limit. Immutable.
 *
 * @param before stays whole
 * @param elastic may be shortened at a sentence, clause or word
 * @param after stays whole: credit and link
 * @param hashtags with their hash signs; dropped first, the last one first
 * @param droppable whether the elastic text may go altogether
 */
record Wording(String before, String elastic, String after, List<String> hashtags, boolean droppable) {
    Wording {
        hashtags = List.copyOf(hashtags);
    }

    /** Nothing of it may be shortened. */
    static Wording fixed(String text, List<String> hashtags) {
        return new Wording(text, "", "", hashtags, true);
    }

    /** A message between other texts: within it, the argument that it is parted around may be shortened. */
    static Wording around(String before, Messages.Parted message, String after, List<String> hashtags) {
        return new Wording(before + message.before(), message.argument(), message.after() + after, hashtags, false);
    }

    String with(String elasticText, int tags) {
        String text = before + elasticText + after;
        return tags == 0 ? text : text + "\n\n" + String.join(" ", hashtags.subList(0, tags));
    }
}
