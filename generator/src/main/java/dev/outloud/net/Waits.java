package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Whether and when to ask a server once more; RFC 9110, section 10.2.3, on {@code Retry-After}. */
final class Waits {
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int ATTEMPTS = 3;
    private static final int FASTER = 429;
    private static final int UNAVAILABLE = 503;

    private Waits() {}

    /** Whether a server says that it has too much to do. */
    static boolean isBusy(Answer answer) {
        return answer instanceof Received received && (received.status() == FASTER || received.status() == UNAVAILABLE);
    }

    /**
     * How long to wait before the next attempt; empty if there should be none.
     *
     * @param attempt how many there were
     * @param isPosted whether something was sent: where the connection broke off, it may have arrived
     */
    static Optional<Duration> before(Answer answer, int attempt, boolean isPosted) {
        boolean broke = !isPosted && answer instanceof Failed failed && failed.fault() == Fault.UNREACHABLE;
        if (attempt >= ATTEMPTS || !(broke || isBusy(answer))) {
            return Optional.empty();
        }
        return Optional.of(wish(answer).orElse(Duration.ofSeconds(1L << (2 * (attempt - 1)))))
                .filter(wait -> wait.compareTo(LONGEST) <= 0);
    }

    /** How long the server wants to be left alone, if it says so. */
    static Optional<Duration> wish(Answer answer) {
        return answer instanceof Received received
                ? received.header("retry-after").flatMap(written -> wish(written.strip(), received))
                : Optional.empty();
    }

    /** Seconds, or a date, which is counted from that of the answer. */
    private static Optional<Duration> wish(String written, Received received) {
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        return received.header("date")
                .flatMap(Waits::date)
                .flatMap(sent -> date(written)
                        .map(then -> Duration.between(sent, then))
                        .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
    }

    private static Optional<ZonedDateTime> date(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
