package dev.outloud.follow;

import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Person;
import dev.outloud.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose feed the blog follows, and what became of it. Immutable.
 *
 * @param at where they are listed
 * @param known what is kept of their feed; null if nothing is
 * @param added how many items are new
 */
public record Subscription(
        Person person, Origin at, @Nullable FollowedFeed known, Outcome outcome, int added) {
    /** What became of a feed. */
    public enum Outcome {
        /** It has something new, or says something otherwise. */
        UPDATED,
        /** It says the same. */
        UNCHANGED,
        /** Its server wants to be left alone until later. */
        RESTING,
        /** The page of the person names no feed. */
        NONE,
        /** It could not be read; what is kept of it is as it was. */
        FAILED
    }

    /** Before it is asked for; until then it counts as not read. */
    static Subscription of(Person person, Origin at, @Nullable FollowedFeed known) {
        return new Subscription(person, at, known, Outcome.FAILED, 0);
    }

    /** The feed that is listed, or was found on an earlier run; null if only a page is known. */
    @Nullable
    String feed() {
        String listed = person.feed();
        return listed != null ? listed : known == null ? null : known.feed();
    }

    /** What is asked for first. */
    String address() {
        String feed = feed();
        return feed != null ? feed : String.valueOf(person.url());
    }

    Subscription became(Outcome other) {
        return new Subscription(person, at, known, other, 0);
    }

    Subscription became(Outcome other, FollowedFeed now, int items) {
        return new Subscription(person, at, now, other, items);
    }
}
