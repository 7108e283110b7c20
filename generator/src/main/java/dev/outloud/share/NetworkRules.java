package dev.outloud.share;

import dev.outloud.model.AtSigns;
import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.share.Snippet.Part;
import dev.outloud.model.site.Resource;
import java.util.Optional;

/**
 * How one network counts, tags and is opened. Implementations are safe to share between threads and, whatever they
 * remember, give the same answer each time; one build has its own.
 */
interface NetworkRules {
    Network network();

    /** The length of a text as the network counts it. */
    int length(String text);

    /** The most that the network takes; 0 if there is no limit. */
    int limit();

    /** A text with its length; empty if the network does not take it. */
    default Optional<Part> fitted(String text) {
        int length = length(text);
        return limit() == 0 || length <= limit() ? Optional.of(new Part(text, length)) : Optional.empty();
    }

    /** Whether the network takes the text. */
    default boolean fits(String text) {
        return fitted(text).isPresent();
    }

    /** How to tag a person here; empty if they have no account on this very network, or did not agree. */
    default Optional<String> handle(Person person) {
        return Optional.empty();
    }

    /** How many hashtags a text may have here, whatever the author likes. */
    default int mostHashtags() {
        return Integer.MAX_VALUE;
    }

    /**
     * An address that opens the composer with a text in it.
     *
     * @param link where the text leads, for composers that take nothing else
     * @param subject of a letter
     */
    Optional<String> intent(String text, String link, String subject);

    /** How to name a person here: tagged if possible, else by the name that they agreed to. */
    default String name(Person person) {
        return handle(person).orElseGet(() -> AtSigns.untagged(person.displayName()));
    }

    /** How to name whoever made a work: as a person of this site, else by name, such as an organisation. */
    default String name(Resource.Contributor maker) {
        Person person = maker.person();
        return person == null ? AtSigns.untagged(maker.name().full()) : name(person);
    }
}
