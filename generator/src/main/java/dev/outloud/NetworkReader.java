package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.follow.FeedKeeper;
import dev.outloud.follow.Subscription;
import dev.outloud.follow.Subscription.Outcome;
import dev.outloud.follow.Subscriptions;
import dev.outloud.model.FollowedFeed;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.reception.LetterBox;
import dev.outloud.reception.LetterBox.Taken;
import dev.outloud.reception.ReplyKeeper;
import dev.outloud.reception.ReplyKeeper.Kept;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the feeds of the people whom a blog lists, and keeps what they published under {@code ledger/following/}, and what
 * others say to its posts under {@code replies/}: webmentions, and letters and forms that the author has put there. Uses the network; the build only reads the files. Stateless and safe to share; two runs on one blog must not go on at once.
 */
public final class NetworkReader {
    private final Pause pause;

    public NetworkReader() {
        this(Pause.SLEEPING);
    }

    /** @param pause how to wait between requests */
    NetworkReader(Pause pause) {
        this.pause = pause;
    }

    /**
     * Reads every feed and writes what is new. What fails out there is a warning; what is kept of it stays.
     *
     * @throws SiteException if anything in the blog's files is an error, and nothing was read; or if the disk does not take
     *     what was read, or warnings count as errors, and what could be kept is
     */
    public SyncReport sync(SyncRequest request, Progress progress) {
        LinkedSite blog = SiteFinisher.link(request.site(), Purpose.BUILD);
        List<Subscription> subscriptions =
                Subscriptions.of(blog.site(), blog.people(), blog.following(), request.only());
        Diagnostics found = new Diagnostics();
        Taken taken = new LetterBox(
                        request.site().contentDirectory(),
                        blog.site(),
                        request.site().now(),
                        blog.replies(),
                        found)
                .take(blog.letters());
        Gateway gateway = new Gateway(blog.site().url(), request.reach(), pause);
        FeedKeeper keeper =
                new FeedKeeper(request.site().contentDirectory(), request.site().now(), gateway, found);
        List<Subscription> kept = keeper.keep(subscriptions, done -> progress.done(done, subscriptions.size()));
        Kept replies = request.token() == null
                ? Kept.NOTHING
                : new ReplyKeeper(request.site().contentDirectory(), blog.site(), gateway, found)
                        .fetch(request.token(), blog.replies());
        return report(kept, replies, taken, blog.gate().finishGoal(blog.diagnostics(), FollowedFeed.FOLDER, found));
    }

    private static SyncReport report(List<Subscription> kept, Kept replies, Taken taken, List<Diagnostic> diagnostics) {
        List<SyncReport.News> news = kept.stream()
                .filter(subscription -> subscription.outcome() == Outcome.UPDATED)
                .map(subscription -> new SyncReport.News(subscription.person().displayName(), subscription.added()))
                .sorted(Comparator.comparingInt(SyncReport.News::added)
                        .reversed()
                        .thenComparing(SyncReport.News::name))
                .toList();
        return new SyncReport(
                news,
                count(kept, Outcome.UNCHANGED),
                count(kept, Outcome.RESTING),
                count(kept, Outcome.NONE),
                count(kept, Outcome.FAILED),
                replies,
                taken,
                diagnostics);
    }

    private static int count(List<Subscription> kept, Outcome outcome) {
        return (int) kept.stream()
                .filter(subscription -> subscription.outcome() == outcome)
                .count();
    }
}
