package dev.outloud.follow;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.follow.Subscription.Outcome;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.FollowedFeed.Trouble;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Fault;
import dev.outloud.net.Gateway;
import dev.outloud.net.HostQueues;
import dev.outloud.net.WebRequest;
import dev.outloud.output.LedgerWriter;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Brings what a blog keeps of feeds up to date: one file under {@code ledger/following/} for each person, each written
 * whole as soon as it is known, so that a run may be stopped at any time. Not for use by two runs at once.
 */
public final class FeedKeeper {
    private static final String ACCEPTED = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1";
    private static final Pattern PAGE = Pattern.compile("(?i)(?:<!--(?s:.){0,1000}?-->|<\\?xml[^>]*+>|\\s)*+"
            + "(?:<!doctype\\s+html|<(?:html|head|body|title|p|div)\\b)");

    private static final Pattern FEED = Pattern.compile("\\s*+(?:<\\?xml|<rss\\b|<feed\\b|<rdf:RDF\\b|\\{)");

    /** Of one feed in one run: some have all that their blog ever published. */
    private static final int READ = 200;

    private final Path folder;
    private final Instant now;
    private final Gateway gateway;
    private final FeedFindings findings;

    /**
     * A keeper for a run.
     *
     * @param folder the blog's folder
     * @param now the date of what has none
     */
    public FeedKeeper(Path folder, Instant now, Gateway gateway, Diagnostics diagnostics) {
        this.folder = folder;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.gateway = gateway;
        this.findings = new FeedFindings(diagnostics);
    }

    /**
     * Asks for every feed, hosts side by side and one thing of a host at a time.
     *
     * @param progress is told after each how many are done
     */
    public List<Subscription> keep(List<Subscription> subscriptions, IntConsumer progress) {
        return new HostQueues<>(subscriptions, Subscription::address).run(this::keep, progress);
    }

    private Subscription keep(Subscription of) {
        FollowedFeed known = of.known();
        Trouble trouble = known == null ? null : known.trouble();
        boolean isSame =
                known != null && (of.person().feed() == null || of.address().equals(known.feed()));
        if (isSame
                && trouble != null
                && trouble.notBefore() != null
                && trouble.notBefore().isAfter(now)) {
            return of.became(of.feed() == null ? Outcome.NONE : Outcome.RESTING);
        }
        String feed = of.feed();
        return feed == null ? discovered(of) : read(of, feed);
    }

    /** From the page of a person to their feed; the page itself may be one. */
    private Subscription discovered(Subscription of) {
        String page = of.address();
        Answer answer = gateway.get(WebRequest.page(page));
        if (!(answer instanceof Received received)) {
            return unseen(of, answer instanceof Failed failed ? failed : Failed.of304(page));
        }
        String address = received.address().toString();
        String text = FeedText.of(received);
        if (FEED.matcher(text).lookingAt() && !PAGE.matcher(text).lookingAt()) {
            return read(of, page, received);
        }
        Optional<String> named = Discovery.feed(text, address);
        return named.isPresent() ? found(read(of, named.get())) : without(of, "names none");
    }

    private Subscription found(Subscription read) {
        if (read.outcome() == Outcome.UPDATED) {
            findings.found(read);
        }
        return read;
    }

    /** A page that is not there, or is closed to programs, is no page with a feed; any other trouble may pass. */
    private Subscription unseen(Subscription of, Failed failed) {
        boolean isLasting = failed.fault() == Fault.ROBOTS || failed.status() == 404 || failed.status() == 410;
        if (isLasting) {
            return without(of, failed.words());
        }
        findings.unseen(of, of.address(), failed);
        return written(of, memory(of).unseen(failed), Outcome.NONE, 0);
    }

    private Subscription without(Subscription of, String why) {
        FollowedFeed known = of.known();
        if (known == null || known.trouble() == null) {
            findings.missing(of, of.address(), why);
        }
        return written(of, memory(of).without(why), Outcome.NONE, 0);
    }

    private Subscription read(Subscription of, String address) {
        FollowedFeed known = of.known();
        WebRequest request = WebRequest.feed(address).with("Accept", ACCEPTED);
        boolean isSame = known != null && address.equals(known.feed());
        Answer answer =
                gateway.get(isSame && known != null ? request.unless(known.etag(), known.lastModified()) : request);
        if (answer instanceof NotModified && known != null) {
            return known.trouble() == null
                    ? of.became(Outcome.UNCHANGED)
                    : written(of, memory(of).mended(known), Outcome.UNCHANGED, 0);
        }
        if (answer instanceof Received received) {
            return read(of, address, received);
        }
        Failed failed = answer instanceof Failed fault ? fault : Failed.of304(address);
        Trouble trouble = memory(of).trouble(failed.words(), failed.rest());
        findings.failed(of, address, failed, trouble);
        return written(of, memory(of).failing(address, trouble), Outcome.FAILED, 0);
    }

    private Subscription read(Subscription of, String address, Received received) {
        try {
            FeedMemory.Merged merged = memory(of).with(parsed(received), address, received);
            return written(of, merged.feed(), merged.isNew() ? Outcome.UPDATED : Outcome.UNCHANGED, merged.added());
        } catch (UnreadableFeedException e) {
            Trouble trouble = memory(of).trouble(e.words(), null);
            findings.unreadable(of, address, trouble, e.instead());
            return written(of, memory(of).failing(address, trouble), Outcome.FAILED, 0);
        }
    }

    private FeedMemory memory(Subscription of) {
        return new FeedMemory(of, now);
    }

    private ReadFeed parsed(Received received) throws UnreadableFeedException {
        String text = FeedText.of(received).strip();
        String base = received.address().toString();
        if (PAGE.matcher(text).lookingAt()) {
            throw new UnreadableFeedException(
                    "sent a page, and no feed", Discovery.feed(text, base).orElse(null));
        }
        return text.startsWith("{")
                ? JsonFeedReader.read(text, base, now, READ)
                : XmlFeedReader.read(text, base, now, READ);
    }

    private Subscription written(Subscription of, FollowedFeed after, Outcome outcome, int added) {
        SourcePath file = new SourcePath(FollowedFeed.FOLDER + of.person().id() + ".json");
        try {
            LedgerWriter.write(folder.resolve(file.value()), FollowingFile.of(after));
            return of.became(outcome, after, added);
        } catch (IOException e) {
            findings.unwritable(file, e);
            return of.became(Outcome.FAILED);
        }
    }
}
