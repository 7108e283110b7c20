package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rules of all hosts of a run, each asked for once. Safe to share between threads. */
final class Robots {
    private final Function<WebRequest, Answer> web;
    private final Map<String, CompletableFuture<Answer>> files = new ConcurrentHashMap<>();

    Robots(Function<WebRequest, Answer> web) {
        this.web = web;
    }

    /** Why an address must not be asked for, if so. Asks the host for its rules if nobody did, and tells it their delay. */
    Optional<Failed> barred(URI address, Host host) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Answer file = file(origin);
        RobotsTxt rules = RobotsTxt.missing();
        if (file instanceof Received received && received.status() == 200) {
            rules = RobotsTxt.read(received);
            host.rest(rules.delay());
        }
        if (file instanceof Failed failed && !isMissing(failed)) {
            // While a server fails to say, nothing is allowed (section 2.3.1.4); it would fail for the page, too.
            String words = failed.words() + (failed.fault() == Fault.STATUS ? " when asked for its robots.txt" : "");
            return Optional.of(new Failed(failed.fault(), address.toString(), failed.status(), words));
        }
        return rules.allows(address)
                ? Optional.empty()
                : Optional.of(new Failed(Fault.ROBOTS, address, "does not want to be read by programs (robots.txt)"));
    }

    /** Section 2.3.1.3, and redirects without end. */
    private static boolean isMissing(Failed failed) {
        return (failed.fault() == Fault.STATUS && failed.status() < 500) || failed.fault() == Fault.REDIRECTS;
    }

    /** The first to ask gets the file, all others wait for it; nobody holds a host meanwhile. */
    private Answer file(String origin) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> other = files.putIfAbsent(origin, mine);
        if (other != null) {
            return other.join();
        }
        Answer file = new NotModified();
        try {
            file = web.apply(WebRequest.robots(origin));
        } finally {
            mine.complete(file);
        }
        return file;
    }
}
