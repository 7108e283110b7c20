package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of all hosts of a run, each asked for once. Safe to share between threads. */
final class Robots {
    private final Function<WebRequest, Answer> web;
    private final Map<String, CompletableFuture<Found>> rules = new ConcurrentHashMap<>();

    Robots(Function<WebRequest, Answer> web) {
        this.web = web;
    }

    /**
     * What a host says.
     *
     * @param failed why it could not say anything; while it cannot, nothing is allowed
     */
    private record Found(RobotsTxt rules, @Nullable Failed failed) {}

    /** Why an address must not be asked for, if so. Asks the host for its rules if nobody did, and tells it their delay. */
    Optional<Failed> barred(URI address, Host host) {
        Found found = found(address.getScheme() + "://" + address.getRawAuthority());
        Failed failed = found.failed();
        if (failed != null) {
            // It would fail for the page, too.
            String words = failed.words() + (failed.fault() == Fault.STATUS ? " when asked for its robots.txt" : "");
            return Optional.of(new Failed(failed.fault(), address.toString(), failed.status(), words));
        }
        host.rest(found.rules().delay());
        return found.rules().allows(address)
                ? Optional.empty()
                : Optional.of(new Failed(Fault.ROBOTS, address, "does not want to be read by programs (robots.txt)"));
    }

    /** The first to ask gets the file, all others wait for it; nobody holds a host meanwhile. */
    private Found found(String origin) {
        CompletableFuture<Found> mine = new CompletableFuture<>();
        CompletableFuture<Found> other = rules.putIfAbsent(origin, mine);
        if (other != null) {
            return other.join();
        }
        try {
            mine.complete(found(web.apply(WebRequest.robots(origin))));
        } catch (RuntimeException | Error e) {
            // Nobody is left waiting for what never comes; join throws it for all.
            mine.completeExceptionally(e);
        }
        return mine.join();
    }

    /** Section 2.3.1 of RFC 9309. */
    private static Found found(Answer answer) {
        if (answer instanceof Received file && file.status() == 200) {
            return new Found(RobotsTxt.read(file), null);
        }
        boolean fails = answer instanceof Failed failed && !isMissing(failed);
        return new Found(RobotsTxt.missing(), fails ? (Failed) answer : null);
    }

    /** So is what redirects without end. */
    private static boolean isMissing(Failed failed) {
        return (failed.fault() == Fault.STATUS && failed.status() < 500) || failed.fault() == Fault.REDIRECTS;
    }
}
