package dev.outloud.model;

import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody out there says to a post, cleaned. Immutable.
 *
 * @param id tells it from the others of its post; in addresses of the page
 * @param url where it stands; null for a letter
 * @param source the page that a webmention named; null if it came otherwise
 * @param html what it says, of harmless elements alone; may be empty
 * @param language null if nobody says
 * @param published null if nobody says
 * @param inReplyTo id or address of another reply to the same post; null if it is to the post itself
 * @param at where it is kept
 */
public record Reply(
        String id,
        Kind kind,
        State state,
        Author author,
        @Nullable String url,
        @Nullable String source,
        String html,
        @Nullable String language,
        @Nullable Instant published,
        @Nullable String inReplyTo,
        Origin at) {
    /** Where they are, in a folder for each post. */
    public static final String FOLDER = "replies/";

    /** Where pictures of their authors are. */
    public static final String PHOTOS = FOLDER + "avatars/";

    /** What it does. */
    public enum Kind {
        /** Answers. */
        REPLY,
        /** Links to the post in passing. */
        MENTION,
        /** Quotes it. */
        QUOTATION,
        /** Passes it on. */
        REPOST,
        /** Likes it. */
        LIKE;

        /** As written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it has words of its own. */
        public boolean says() {
            return this != LIKE && this != REPOST;
        }
    }

    /** What the author of the post thinks of it. */
    public enum State {
        /** Nothing yet. */
        PENDING,
        /** It is shown. */
        APPROVED,
        /** It is not, and stays there so that it does not come back. */
        REJECTED;

        /** As written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who says it, as they call themselves.
     *
     * @param url their place on the Web; null if they name none
     * @param photo name of a file under {@link #PHOTOS}
     * @param person the id by which the list of people knows them, if whoever keeps the reply says so
     */
    public record Author(
            String name,
            @Nullable String url,
            @Nullable Ref photo,
            @Nullable Ref person) {
        /** Sides of such a picture, in pixels; larger ones are not shown. */
        public static final int PHOTO_SIZE = 96;

        public static final int LARGEST_PHOTO = 400;
    }
}
