package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.reception.LetterBox.Taken;
import dev.outloud.reception.ReplyKeeper.Kept;
import java.util.List;

/**
 * What became of the feeds that a blog follows. Immutable.
 *
 * @param news feeds with something new, those with most first
 * @param unchanged how many say the same
 * @param resting how many servers want to be left alone until later
 * @param without how many people have a page that names no feed
 * @param failed how many could not be read
 * @param replies what others say to the posts, as far as it is new
 * @param taken letters and forms that the author has put down
 * @param diagnostics what failed, sorted by place
 */
public record SyncReport(
        List<News> news,
        int unchanged,
        int resting,
        int without,
        int failed,
        Kept replies,
        Taken taken,
        List<Diagnostic> diagnostics) {
    public SyncReport {
        news = List.copyOf(news);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A feed with something new.
     *
     * @param name of the person as shown
     * @param added how many items are new; 0 if only what was there is said otherwise
     */
    public record News(String name, int added) {}

    /** How many feeds were asked for, without pages that name none. */
    public int feeds() {
        return news.size() + unchanged + resting + failed;
    }

    /** How many items are new in all. */
    public int added() {
        return news.stream().mapToInt(News::added).sum();
    }
}
