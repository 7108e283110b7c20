package dev.outloud.notification;

import dev.outloud.model.Notification;
import dev.outloud.model.Notification.State;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Fault;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is remembered of something that was to be told. Immutable. */
record Outcome(Due due, Instant now) {
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofHours(1);

    /** What was posted was taken, and its outcome is elsewhere. */
    private static final int SEE_OTHER = 303;

    /** That it is about to go out: if nothing follows in the journal, nobody knows whether it did. */
    Notification going() {
        return made(State.UNKNOWN, sent(), attempts(), "the run was stopped", null);
    }

    /** After the answer to what was posted. */
    Notification posted(Answer answer) {
        if (answer instanceof Received received && (received.status() < 300 || received.status() == SEE_OTHER)) {
            return taken();
        }
        if (answer instanceof Failed failed) {
            return switch (failed.fault()) {
                case TIMEOUT, UNREACHABLE, TOO_LARGE, MALFORMED, INTERRUPTED -> unknown(failed.words());
                case STATUS -> isLasting(failed) ? refused(failed.words()) : failed(failed);
                case BUSY, UNKNOWN_HOST, INSECURE -> failed(failed);
                case BAD_ADDRESS, PRIVATE_ADDRESS, REDIRECTS, ROBOTS -> refused(failed.words());
            };
        }
        return refused("answered with a redirect that leads nowhere");
    }

    /** After an answer of the page that is linked to, or the lack of one. */
    Notification unseen(Failed failed) {
        boolean isLasting = switch (failed.fault()) {
            case BAD_ADDRESS, PRIVATE_ADDRESS, REDIRECTS, ROBOTS -> true;
            default -> failed.fault() == Fault.STATUS && isLasting(failed);
        };
        return isLasting ? refused(failed.words()) : failed(failed);
    }

    /** After a page that names no place to be told. */
    Notification unheard() {
        return isRemoval() ? made(State.WITHDRAWN, sent(), 0, "", null) : made(State.UNHEARD, sent(), 0, "", null);
    }

    private Notification taken() {
        return made(isRemoval() ? State.WITHDRAWN : State.SENT, now, 0, "", null);
    }

    /** Who is told that a link is gone, and does not find it, may well refuse: it has seen that. */
    private Notification refused(String why) {
        return isRemoval() ? made(State.WITHDRAWN, sent(), 0, "", null) : made(State.REFUSED, sent(), 0, why, null);
    }

    private Notification unknown(String why) {
        return attempts() + 1 >= MOST_ATTEMPTS
                ? refused(why + ", " + MOST_ATTEMPTS + " times")
                : made(State.UNKNOWN, sent(), attempts() + 1, why, null);
    }

    /** Later each time. */
    private Notification failed(Failed failed) {
        int attempts = attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            return refused(failed.words() + ", " + MOST_ATTEMPTS + " times");
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << (2 * (attempts - 1)));
        Duration wished = failed.rest();
        Instant next = now.plus(wished != null && wished.compareTo(wait) > 0 ? wished : wait);
        return made(State.FAILED, sent(), attempts, failed.words(), next);
    }

    private static boolean isLasting(Failed failed) {
        int status = failed.status();
        return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
    }

    private boolean isRemoval() {
        return due.reason() == Due.Reason.REMOVED;
    }

    private @Nullable Instant sent() {
        return due.known() == null ? null : due.known().sent();
    }

    /** Those for another text do not count. */
    private int attempts() {
        Notification known = due.known();
        return known == null || !known.text().equals(due.text()) ? 0 : known.attempts();
    }

    private Notification made(State state, @Nullable Instant sent, int attempts, String why, @Nullable Instant next) {
        return new Notification(
                due.link().source(), due.link().target(), due.text(), state, now, sent, attempts, why, next);
    }
}
