package dev.outloud.model.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.site.Quotation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text ready to post, or a thread of them. Immutable.
 *
 * @param id unique in its post: {@code x-quote-1}, {@code x-thread}
 * @param uid by which it is remembered: the same as long as it is about the same, wherever it stands among the others
 * @param subject of a letter; null on networks that have none
 * @param parts one text, or the parts of a thread in order; each complete, links included
 * @param limit the network's limit by its own rule; 0 if it has none
 * @param intent address that opens the network's composer with the text in it; null if the network has none
 * @param link where it leads
 * @param credits whom the text names
 * @param quotation the quotation it passes on
 * @param card a picture to go with it
 */
public record Snippet(
        String id,
        String uid,
        Network network,
        Kind kind,
        @Nullable String subject,
        List<Part> parts,
        int limit,
        @Nullable String intent,
        String link,
        List<Person> credits,
        @Nullable Quotation quotation,
        @Nullable Card card) {
    public Snippet {
        parts = List.copyOf(parts);
        credits = List.copyOf(credits);
    }

    /** What tells it from the others of its network: {@code quote-1}. */
    public String name() {
        return id.substring(network.key().length() + 1);
    }

    /**
     * One text.
     *
     * @param length by the network's own rule
     */
    public record Part(String text, int length) {}

    /** What a snippet is for. */
    public enum Kind {
        ANNOUNCE,
        QUOTE,
        QUESTION,
        THREAD,
        RESOURCE,
        THANKS;

        /** As written in {@code share.json}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
