package dev.outloud.verification;

import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.site.Quotation;
import dev.outloud.verification.KeptText.Stretch;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quotation of one or two words that is a sentence, such as {@code No.}: the same words within another sentence say
 * nothing of it, so that it has to stand in the source by itself.
 */
final class ShortSentence {
    private static final int MOST_WORDS = 2;

    private static final Pattern END = Pattern.compile("[.!?…。！？][\"'“”‘’«»›‹)\\]]*+$");

    /** What stands before a sentence: the end of another, an opening quotation mark, a dash, or a new block. */
    private static final Pattern BEFORE = Pattern.compile("[.!?…。！？:—―–]|[\"'“„‘«»]$|\\n\\s*\\n");

    private static final Pattern BEHIND = Pattern.compile("[.!?…。！？—―–]|^,?[\"'“”’«»]|\\n\\s*\\n");

    private ShortSentence() {}

    /** Whether a quotation is one; a word or two within a sentence of the author's are as they are. */
    static boolean is(Quotation quotation, Words words) {
        return words.size() <= MOST_WORDS
                && (quotation.mark().form() != QuotationMark.Form.INLINE
                        || END.matcher(words.text().strip()).find());
    }

    /** The first place where a source has it as a sentence. */
    static Optional<Stretch> find(Words sentence, KeptText text) {
        String letters = sentence.letters();
        Optional<Stretch> next = text.first(letters, 0, text.size());
        while (next.isPresent() && !isAlone(next.get(), text.words())) {
            next = text.first(letters, next.get().from() + 1, text.size());
        }
        return next;
    }

    private static boolean isAlone(Stretch place, Words words) {
        String text = words.text();
        int before = place.from() == 0 ? 0 : words.end(place.from() - 1);
        String lead = text.substring(before, words.start(place.from()));
        String tail = text.substring(words.end(place.to() - 1), words.start(place.to()));
        return (place.from() == 0 || BEFORE.matcher(lead).find())
                && (place.to() == words.size() || BEHIND.matcher(tail).find());
    }
}
