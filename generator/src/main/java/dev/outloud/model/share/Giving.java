package dev.outloud.model.share;

import dev.outloud.model.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blog gives and takes, for its author alone. Immutable.
 *
 * @param people whom it credits, those first to whom it owes most
 * @param months from the first post to the last, without gaps
 * @param promisesKept how many are done
 * @param promisesOpen how many are not
 * @param next what to do, the best first
 */
public record Giving(List<Row> people, List<Month> months, int promisesKept, int promisesOpen, List<Todo> next) {
    public Giving {
        people = List.copyOf(people);
        months = List.copyOf(months);
        next = List.copyOf(next);
    }

    /**
     * Somebody credited.
     *
     * @param credited in how many posts and pages, once for each quotation, resource, mention and picture
     * @param last when a post credited them for the last time; null if only pages do
     * @param told when their own place was told of it for the last time; null if it never was
     * @param replies how often they answered
     * @param isReachable whether there is a place of theirs that could be told, and they want it
     */
    public record Row(
            Person person,
            int credited,
            @Nullable LocalDate last,
            @Nullable LocalDate told,
            int replies,
            boolean isReachable) {}

    /**
     * What the posts of a month give and ask.
     *
     * @param given credits, one for each person in each post
     * @param asked questions to readers, and calls for help
     */
    public record Month(YearMonth month, int posts, int given, int asked) {}

    /** What is worth doing. */
    public enum Kind {
        /** A promise is due. */
        PROMISE,
        /** Somebody answered, and nobody has answered them. */
        ANSWER,
        /** Somebody is credited often and was never told. */
        TELL,
        /** Somebody is credited, and no place of theirs is known. */
        FIND
    }

    /**
     * One thing.
     *
     * @param name of the person that it is about
     * @param what promised words, or the title of a post; may be empty
     * @param count how often they are credited; 0 where that is not the point
     * @param href where to look; empty for nowhere
     */
    public record Todo(Kind kind, String name, String what, int count, String href) {}
}
