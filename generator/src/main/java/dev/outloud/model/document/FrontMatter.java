package dev.outloud.model.document;

import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a post or page, of the right types, with places; nothing looked up yet. Immutable.
 *
 * @param title the article's title; if missing, the linker takes the first heading or the file's name
 * @param guid what feeds know it by, an absolute URI; null for its address
 * @param date when it is published; from the file name if the front matter has none
 * @param permalink an address of its own, instead of the site's pattern
 * @param description one or two sentences for lists, feeds and cards
 * @param draft where it says that the article is a draft; null if it is none
 * @param week of a circle that works out loud; 0 if it is of none
 * @param replies whether and where the article is answered
 * @param toc whether it shows a table of contents; null leaves it to the theme
 * @param allow ids of diagnostics that this file may have
 */
public record FrontMatter(
        @Nullable Ref title,
        @Nullable Ref guid,
        @Nullable WrittenDate date,
        @Nullable WrittenDate updated,
        @Nullable WrittenDate expires,
        @Nullable Ref slug,
        @Nullable Ref permalink,
        List<Ref> aliases,
        List<Ref> authors,
        @Nullable Ref description,
        List<Ref> tags,
        @Nullable Ref series,
        int week,
        @Nullable LeadImage image,
        @Nullable Origin draft,
        @Nullable Ref lang,
        @Nullable Ref license,
        @Nullable Purpose purpose,
        List<String> ask,
        List<FollowUp> followUps,
        List<Ref> resources,
        Answers replies,
        List<HandWritten> share,
        @Nullable Boolean toc,
        List<Ref> allow) {
    public FrontMatter {
        aliases = List.copyOf(aliases);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        ask = List.copyOf(ask);
        followUps = List.copyOf(followUps);
        resources = List.copyOf(resources);
        share = List.copyOf(share);
        allow = List.copyOf(allow);
    }

    /** The three questions that an author answers before writing; each may be missing. */
    public record Purpose(
            @Nullable String goal,
            @Nullable String help,
            @Nullable String contribution) {}

    /**
     * The picture at the head of an article.
     *
     * @param source relative to the article's file, or an address
     * @param alt may be empty
     * @param credit id in {@code media.yml}
     */
    public record LeadImage(
            Ref source, String alt, @Nullable Ref credit) {}

    /**
     * How an article is answered.
     *
     * @param taken whether it takes replies
     * @param threads where on networks it is talked about
     */
    public record Answers(boolean taken, List<Ref> threads) {
        public static final Answers USUAL = new Answers(true, List.of());

        public Answers {
            threads = List.copyOf(threads);
        }
    }

    /** A promise to somebody; never published. */
    public record FollowUp(
            Ref to,
            String what,
            @Nullable LocalDate due,
            @Nullable LocalDate done) {
        /** Whether its day has come and it is not kept. */
        public boolean isDue(LocalDate today) {
            return done == null && due != null && !due.isAfter(today);
        }
    }

    /**
     * A snippet that the author wrote by hand.
     *
     * @param network such as {@code x}; null for all
     */
    public record HandWritten(@Nullable Ref network, Ref text) {}
}
