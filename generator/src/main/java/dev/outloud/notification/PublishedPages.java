package dev.outloud.notification;

import dev.outloud.model.Urls;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Fault;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;

/**
 * The pages of the blog as they are published, each looked at once in a run: whoever is told of a link looks for it there, and
 * refuses what is not published yet. Thread-safe.
 */
final class PublishedPages {
    private static final String PUBLISH = "publish the blog as it is here, then run site:notify again";
    private static final String PUBLISH_OR_TEMPLATE =
            PUBLISH + "; if it is, a template of yours leaves the link out, and nobody can be told of it";
    private static final String ELSEWHERE =
            "write the address at which readers find it to site.yml: url: https://…; to try"
                    + " things out, set -Dsite.allowLoopback";

    private final Gateway gateway;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    PublishedPages(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * What a page is like.
     *
     * @param isThere whether anything was sent
     * @param links whereto it links
     * @param words what it did instead, to follow its address in a sentence
     * @param isGone whether it says that it is gone, or is not there
     * @param isPrivate whether it was not asked for, since nobody else could see it
     */
    private record Seen(boolean isThere, Set<String> links, String words, boolean isGone, boolean isPrivate) {}

    /**
     * Why somebody who is told now would not find what they are told of.
     *
     * @param words to follow the address of the page in a sentence
     * @param hint what to do
     */
    record Objection(String words, String hint) {}

    /** Empty if they will find it. */
    Optional<Objection> objection(Due due) {
        String target = due.link().target();
        Seen source = seen.computeIfAbsent(due.link().source(), this::look);
        boolean isLinked = source.links.contains(Urls.compared(target));
        boolean isRemoval = due.reason() == Due.Reason.REMOVED;
        if (isRemoval ? source.isGone || (source.isThere && !isLinked) : isLinked && !source.isGone) {
            return Optional.empty();
        }
        if (!source.isThere || source.isGone) {
            return Optional.of(new Objection(source.words, source.isPrivate ? ELSEWHERE : PUBLISH));
        }
        return Optional.of(
                isRemoval
                        ? new Objection("still links to " + target, PUBLISH)
                        : new Objection("does not link to " + target, PUBLISH_OR_TEMPLATE));
    }

    private Seen look(String url) {
        Answer answer = gateway.get(WebRequest.own(url));
        if (answer instanceof Received received) {
            Document page = PublishedPage.parsed(received);
            return new Seen(true, PublishedPage.links(page), "says that it is gone", PublishedPage.isGone(page), false);
        }
        Failed failed = answer instanceof Failed fault ? fault : Failed.of304(url);
        return new Seen(
                false,
                Set.of(),
                failed.words(),
                failed.status() == 404 || failed.status() == 410,
                failed.fault() == Fault.PRIVATE_ADDRESS);
    }
}
