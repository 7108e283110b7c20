package dev.outloud.notification;

import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Fault;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the blog as they are published, each looked at once in a run: whoever is told of a link looks for it there, and
 * refuses what is not published yet. Thread-safe.
 */
final class PublishedPages {
    private final Gateway gateway;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    PublishedPages(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * What a page is like.
     *
     * @param page null if there is none
     * @param words what it did instead, to follow its address in a sentence
     * @param isGone whether it says that it is gone, or is not there
     * @param isPrivate whether it was not asked for, since nobody else could see it
     */
    private record Seen(@Nullable Document page, String words, boolean isGone, boolean isPrivate) {}

    /** Whether the blog itself is at an address that only its author can reach. */
    boolean isPrivate(Due due) {
        return seen.computeIfAbsent(due.link().source(), this::look).isPrivate();
    }

    /** Why somebody who is told now would not find what they are told of; empty if they will. */
    Optional<String> objection(Due due) {
        Seen source = seen.computeIfAbsent(due.link().source(), this::look);
        Document page = source.page();
        boolean isThere = page != null && PublishedPage.linksTo(due.link().target(), page);
        if (due.reason() == Due.Reason.REMOVED) {
            return source.isGone() || (page != null && !isThere)
                    ? Optional.empty()
                    : Optional.of(
                            page == null
                                    ? source.words()
                                    : "still links to " + due.link().target());
        }
        return isThere && !source.isGone()
                ? Optional.empty()
                : Optional.of(
                        page == null || source.isGone()
                                ? source.words()
                                : "does not link to " + due.link().target() + " yet");
    }

    private Seen look(String url) {
        Answer answer = gateway.get(WebRequest.page(url));
        if (answer instanceof Received received) {
            Document page = PublishedPage.parsed(received);
            return new Seen(page, "says that it is gone", PublishedPage.isGone(page), false);
        }
        Failed failed = answer instanceof Failed fault ? fault : Failed.of304(url);
        return new Seen(
                null,
                failed.words(),
                failed.status() == 404 || failed.status() == 410,
                failed.fault() == Fault.PRIVATE_ADDRESS);
    }
}
