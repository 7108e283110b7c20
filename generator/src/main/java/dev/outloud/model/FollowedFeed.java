package dev.outloud.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a feed that the blog follows. Immutable.
 *
 * @param person id of whose feed it is
 * @param feed its address; null while none was found
 * @param title may be empty
 * @param home what it is the feed of; null if it does not say
 * @param etag the server's mark of the version that was read last
 * @param lastModified the server's date of that version, as it wrote it
 * @param trouble why it cannot be read at present; null if it can
 * @param items newest first
 */
public record FollowedFeed(
        String person,
        @Nullable String feed,
        String title,
        @Nullable String home,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Trouble trouble,
        List<FollowedItem> items) {
    /** Where the files are, one a person, in the blog's folder. */
    public static final String FOLDER = "ledger/following/";

    /** Of what this program writes; a later one may write what it does not understand. */
    public static final int VERSION = 1;

    private static final Comparator<FollowedItem> NEWEST_FIRST =
            Comparator.comparing(FollowedItem::published).reversed().thenComparing(FollowedItem::id);

    public FollowedFeed {
        if ((feed != null && !Urls.isWeb(feed)) || (home != null && !Urls.isWeb(home))) {
            throw new IllegalArgumentException("no address of the Web: " + feed + " " + home);
        }
        items = items.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The same with no more than so many items. */
    public FollowedFeed newest(int most) {
        return items.size() <= most
                ? this
                : new FollowedFeed(person, feed, title, home, etag, lastModified, trouble, items.subList(0, most));
    }

    /**
     * That a feed cannot be read.
     *
     * @param since the day on which it could not be read for the first time, in UTC
     * @param why what was the matter last: {@code answered 404}
     * @param notBefore when its server wants to be asked again; null if it does not say
     */
    public record Trouble(
            LocalDate since, String why, @Nullable Instant notBefore) {}
}
