package dev.outloud.model.share;

import dev.outloud.text.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a theme puts things. Implementations are safe to share between threads. */
public interface Wordings {
    /**
     * The ways to put one kind of snippet, in the order of their names.
     *
     * @param language of the text; where nobody wrote a wording in it, the English ones are given
     */
    List<Template> of(Snippet.Kind kind, Locale language);

    /** One way to put it. */
    interface Template {
        /** What tells it from other ways to put the same kind: empty for the usual one. */
        String name();

        /** The file in which a blogger changes it. */
        Location at();

        /**
         * The phrase for texts of which these facts are true: {@link Phrase.Slot}, lists of slots, numbers, truth values
         * and words.
         *
         * @return empty if there is nothing to be said of them in this way, or the template is faulty, which is reported
         */
        Optional<Phrase> phrase(Map<String, Object> facts);
    }
}
