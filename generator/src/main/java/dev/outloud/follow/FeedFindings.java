package dev.outloud.follow;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedFeed.Trouble;
import dev.outloud.net.Answer.Failed;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the author hears of feeds that could not be read, at the place where their people are listed. Thread-safe. */
final class FeedFindings {
    private final Diagnostics diagnostics;

    FeedFindings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void failed(Subscription of, String address, Failed failed, Trouble trouble) {
        String where = failed.at().equals(address) ? "" : ", at " + failed.at();
        warn(of, address, failed.words() + where, trouble, hint(failed));
    }

    /** @param instead another feed that its source names; null for none */
    void unreadable(Subscription of, String address, Trouble trouble, @Nullable String instead) {
        String hint = instead == null
                ? "does a feed reader take it? if not, tell its owner, or write another feed:"
                : "the page names one: feed: " + instead;
        warn(of, address, trouble.why(), trouble, hint);
    }

    private void warn(Subscription of, String address, String words, Trouble trouble, String hint) {
        FollowedFeed known = of.known();
        boolean isOld = known != null && known.trouble() != null;
        String since = isOld ? ", as it does since " + trouble.since() : "";
        String kept = known == null || known.items().isEmpty() ? "" : "; what is kept of it stays";
        diagnostics.add(
                Problem.FEED_FAILED,
                of.at().locate(),
                "the feed of " + of.person().displayName() + ", " + address + ", " + words + since + kept,
                hint);
    }

    void missing(Subscription of, String page, String why) {
        diagnostics.add(
                Problem.FEED_MISSING,
                of.at().locate(),
                "no feed of " + of.person().displayName() + " was found: " + page + " " + why,
                "if they have one, write its address: feed: https://…; if not, nothing is to be done: "
                        + "the page is asked again in a month");
    }

    /** That the page could not be read on which a feed may be named. */
    void unseen(Subscription of, String page, Failed failed) {
        String hint = switch (failed.fault()) {
            case BAD_ADDRESS, PRIVATE_ADDRESS, UNKNOWN_HOST -> hint(failed);
            default -> "the next site:sync looks again; or write the address of their feed: feed: https://…";
        };
        diagnostics.add(
                Problem.FEED_MISSING,
                of.at().locate(),
                "no feed of " + of.person().displayName() + " could be looked for: " + page + " " + failed.words(),
                hint);
    }

    /** What was found, so that the author can list it: a feed that is listed is passed on. */
    void found(Subscription of) {
        diagnostics.add(
                Problem.FEED_FOUND,
                of.at().locate(),
                "a feed of " + of.person().displayName() + " was found, and is read from now on",
                "to have it on their page and in the blogroll as well, write: feed: " + of.feed());
    }

    void unwritable(SourcePath file, IOException e) {
        diagnostics.add(
                Problem.UNWRITABLE_OUTPUT,
                Location.of(file),
                "cannot write what the feed says: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "is the disk full, or something else in the place of the file?");
    }

    private static String hint(Failed failed) {
        return switch (failed.fault()) {
            case BAD_ADDRESS -> "write the address as your browser shows it";
            case PRIVATE_ADDRESS -> "readers cannot go there; if you mean it, set -Dsite.allowPrivate";
            case UNKNOWN_HOST -> "is the address right, and this machine online?";
            case UNREACHABLE, TIMEOUT -> "run site:sync again later; if it is gone for good, take its feed: out";
            case INSECURE -> "its owner has to renew the certificate; until then it is not read";
            case TOO_LARGE -> "ask its owner for a feed of the newest texts alone, or take its feed: out";
            case REDIRECTS -> "look where it leads in a browser, and write that address";
            case ROBOTS -> "its owner decides that; take its feed: out";
            case BUSY -> "run site:sync again then; what is kept already stays";
            case STATUS ->
                failed.status() == 404 || failed.status() == 410
                        ? "look for its new address, or take its feed: out"
                        : "run site:sync again later; if it stays so, look for another address";
            case MALFORMED -> "does a feed reader take it? then tell us";
            case INTERRUPTED -> "run site:sync again";
        };
    }
}
