package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A host and our manners with it: one request at a time, waits between attempts, and none at all once it has
 * shown that it cannot answer in this run. Safe to share between threads; they queue up.
 */
final class Host {
    private final Exchange exchange;
    private final Pause pause;
    private final ReentrantLock turn = new ReentrantLock();
    private Duration gap = Duration.ZERO;
    private boolean isKnown;
    private final Map<String, Failed> closed = new HashMap<>();

    Host(Exchange exchange, Pause pause) {
        this.exchange = exchange;
        this.pause = pause;
    }

    /** Leaves so much time before each request from now on. */
    void rest(Duration wanted) {
        turn.lock();
        try {
            gap = wanted.compareTo(Waits.LONGEST) > 0 ? Waits.LONGEST : wanted;
        } finally {
            turn.unlock();
        }
    }

    Answer send(URI address, WebRequest request) {
        turn.lock();
        try {
            Failed before = closed.get(server(address));
            if (before != null) {
                return new Failed(before.fault(), address.toString(), before.status(), before.words(), before.rest());
            }
            return attempts(address, request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, address, "was not waited for");
        } finally {
            turn.unlock();
        }
    }

    private Answer attempts(URI address, WebRequest request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (isKnown && !gap.isZero()) {
                pause.of(gap);
            }
            Answer answer = exchange.send(address, request);
            isKnown = true;
            Optional<Duration> wait = Waits.before(answer, attempt, request.posted() != null);
            if (wait.isEmpty()) {
                return last(answer, address, request.posted() != null);
            }
            pause.of(wait.get());
        }
    }

    /** A host may have several, one that answers beside one that does not. */
    private static String server(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /**
     * A server that still does not answer after all attempts is not asked again for its other pages. That one message broke
     * off says nothing of the next.
     */
    private Answer last(Answer answer, URI address, boolean isPosted) {
        if (!isPosted && answer instanceof Failed failed && failed.fault() == Fault.UNREACHABLE) {
            closed.put(server(address), failed);
        }
        if (Waits.isBusy(answer)) {
            int status = ((Answer.Received) answer).status();
            String until = Waits.wish(answer)
                    .map(wait -> ", and asks to come back " + in(wait))
                    .orElse("");
            Failed busy = new Failed(
                    Fault.BUSY,
                    address.toString(),
                    status,
                    "answered " + status + until,
                    Waits.wish(answer).orElse(null));
            closed.put(server(address), busy);
            return busy;
        }
        return answer;
    }

    private static String in(Duration wait) {
        long minutes = (wait.toSeconds() + 59) / 60;
        return wait.compareTo(Duration.ofMinutes(1)) < 0
                ? "in " + wait.toSeconds() + " seconds"
                : minutes < 120 ? "in " + minutes + " minutes" : "in " + (minutes + 59) / 60 + " hours";
    }
}
