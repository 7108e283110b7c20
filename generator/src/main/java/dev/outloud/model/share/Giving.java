package dev.outloud.model.share;

import dev.outloud.model.Person;
import dev.outloud.model.Reply;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blog gives and takes, for its author alone. Immutable.
 *
 * @param received who credits it, the newest first; what its author has not let in is not among them
 * @param people whom it credits, those first to whom it owes most
 * @param months from the first post to the last, without gaps
 * @param promisesKept how many are done
 * @param promisesOpen how many are not
 * @param next what to do, the best first
 */
public record Giving(
        List<Row> people,
        List<Received> received,
        List<Month> months,
        int promisesKept,
        int promisesOpen,
        List<Todo> next) {
    public Giving {
        people = List.copyOf(people);
        received = List.copyOf(received);
        months = List.copyOf(months);
        next = List.copyOf(next);
    }

    /**
     * Somebody credited.
     *
     * @param credited in how many posts and pages, once for each quotation, resource, mention and picture
     * @param last when a post credited them for the last time; null if only pages do
     * @param told when a place or a work of theirs was told of it for the last time; null if none was
     * @param replies how often they answered
     * @param received how often they credited the blog
     * @param isReachable whether there is a place of theirs that could be told, and they want it
     */
    public record Row(
            Person person,
            int credited,
            @Nullable LocalDate last,
            @Nullable LocalDate told,
            int replies,
            int received,
            boolean isReachable) {}

    /**
     * What the posts of a month give and ask, and what others gave in it.
     *
     * @param given credits, one for each person in each post
     * @param asked questions to readers, and calls for help
     * @param received replies, and texts elsewhere that mention, quote or pass on a post
     */
    public record Month(YearMonth month, int posts, int given, int asked, int received) {}

    /**
     * That somebody mentioned, quoted or passed on a post.
     *
     * @param name of who did
     * @param title of the post
     * @param day when; that of the post if nobody says
     * @param url where; null if nobody says
     * @param isAnswered whether the blog has credited them, linked to it, told them of a link or answered below the post since
     */
    public record Received(
            String name,
            Reply.Kind kind,
            String title,
            LocalDate day,
            @Nullable String url,
            boolean isAnswered) {}

    /** What is worth doing. */
    public enum Kind {
        /** A promise is due. */
        PROMISE,
        /** Somebody answered, and nobody has answered them. */
        ANSWER,
        /** Somebody mentioned or quoted the blog, and it has not turned to them since. */
        THANK,
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
