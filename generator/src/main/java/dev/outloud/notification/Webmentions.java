package dev.outloud.notification;

import dev.outloud.model.Notification;
import dev.outloud.model.Urls;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.HostQueues;
import dev.outloud.net.WebRequest;
import dev.outloud.notification.PublishedPages.Objection;
import dev.outloud.output.Journal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells others that pages of the blog link to theirs: W3C Webmention, section 3.1. Hosts side by side, one thing of a host at
 * a time; what is about to go out is in the journal before it does. For one run.
 */
final class Webmentions {
    private final Gateway gateway;
    private final Journal journal;
    private final Instant now;
    private final PublishedPages published;
    private final Findings findings;
    private final Map<String, Target> targets = new ConcurrentHashMap<>();

    Webmentions(Gateway gateway, Journal journal, Instant now, Findings findings) {
        this.gateway = gateway;
        this.journal = journal;
        this.now = now;
        this.published = new PublishedPages(gateway);
        this.findings = findings;
    }

    /**
     * A page that is linked to, as far as it matters: several pages of the blog may link to it.
     *
     * @param endpoint null if it names none
     * @param failed null if it could be read
     */
    private record Target(
            @Nullable String endpoint, @Nullable Failed failed) {}

    /**
     * Something due and what came of it.
     *
     * @param told null if it did not come to that
     */
    record Step(Due due, @Nullable Notification told) {}

    /**
     * Tells all.
     *
     * @param progress is told after each how many are done
     */
    List<Step> tell(List<Due> due, IntConsumer progress) {
        List<Step> steps = due.stream().map(one -> new Step(one, null)).toList();
        return new HostQueues<>(steps, step -> step.due().link().target())
                .run(step -> new Step(step.due(), told(step.due())), progress);
    }

    private @Nullable Notification told(Due due) {
        Optional<Objection> objection = published.objection(due);
        if (objection.isPresent()) {
            findings.unpublished(due, objection.get());
            return null;
        }
        Outcome outcome = new Outcome(due, now);
        Target target = targets.computeIfAbsent(due.link().target(), this::look);
        if (target.failed != null) {
            return kept(outcome.unseen(target.failed));
        }
        return target.endpoint == null ? kept(outcome.unheard()) : post(target.endpoint, form(due), outcome);
    }

    private Target look(String url) {
        Answer answer = gateway.get(WebRequest.discovery(url));
        return answer instanceof Received page
                ? new Target(Endpoint.of(page).orElse(null), null)
                : new Target(null, answer instanceof Failed failed ? failed : Failed.of304(url));
    }

    /** Posts something that must not be posted twice: not at all, if it could not be remembered that it was. */
    private @Nullable Notification post(String endpoint, String form, Outcome outcome) {
        if (kept(outcome.going()) == null) {
            return null;
        }
        Notification posted = outcome.posted(gateway.get(WebRequest.message(endpoint, form)));
        kept(posted);
        return posted;
    }

    /** Null if the disk does not take it. */
    private @Nullable Notification kept(Notification told) {
        try {
            journal.add(NotificationsFile.line(told));
            return told;
        } catch (IOException e) {
            findings.unwritable(e);
            return null;
        }
    }

    private static String form(Due due) {
        return "source=" + Urls.encodedValue(due.link().source()) + "&target="
                + Urls.encodedValue(due.link().target());
    }

    /** Tells a hub that a feed has changed: W3C WebSub, section 7, in the form that hubs take. */
    Step ping(Due due) {
        String form = "hub.mode=publish&hub.url=" + Urls.encodedValue(due.link().source());
        return new Step(due, post(due.link().target(), form, new Outcome(due, now)));
    }
}
