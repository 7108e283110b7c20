package dev.outloud.snapshot;

import dev.outloud.model.Urls;
import dev.outloud.net.Answer;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Fault;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.net.WebRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A public archive of the Web that works as the Internet Archive does: {@code /web/} leads to the copy nearest to a date
 * (a TimeGate, RFC 7089), {@code /save/} makes one. Both take the address as it is behind them. For one thread: the archive
 * is asked one thing at a time.
 */
public final class Archive {
    /** Making a copy takes the archive about a minute. */
    private static final Duration LONG = Duration.ofMinutes(3);

    /** Without an account three copies a minute are made. */
    private static final Duration BETWEEN_COPIES = Duration.ofSeconds(20);

    /** Within a year a page is taken for the same; an older copy is only better than none. */
    private static final Duration RECENT = Duration.ofDays(365);

    private static final int HOPS = 5;

    private static final Pattern COPY = Pattern.compile("(?:https?://[^/]+)?(/web/(\\d{14})(?:[a-z]{2}_)?/.+)");
    private static final Pattern MEMENTO = Pattern.compile("<([^<>]+)>;[^<]*\\brel=\"?[^\",;]*\\bmemento\\b");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private final String base;
    private final Gateway gateway;
    private final Pause pause;
    private boolean hasSaved;

    /** @param base the archive's address, such as {@code https://web.archive.org} */
    public Archive(String base, Gateway gateway, Pause pause) {
        this.base = Urls.withoutSlash(base);
        this.gateway = gateway;
        this.pause = pause;
    }

    /**
     * What came of it.
     *
     * @param copy address of a copy
     * @param failed why there is none
     */
    record Copied(@Nullable String copy, @Nullable Failed failed) {}

    /** A copy of a page from about the time when it was read: one that there is, or else a new one. */
    Copied keep(String url, Instant read) {
        Answer nearest = gateway.get(call("/web/", url, WebRequest.TIMEOUT)
                .with("Accept-Datetime", DateTimeFormatter.RFC_1123_DATE_TIME.format(read.atOffset(ZoneOffset.UTC))));
        String old = nearest instanceof Received received ? copy(received).orElse(null) : null;
        if (old != null && isRecent(old, read)) {
            return new Copied(old, null);
        }
        if (nearest instanceof Failed failed && failed.status() != 404) {
            return new Copied(null, failed);
        }
        Answer saved = save(url);
        String copy = saved instanceof Received received ? copy(received).orElse(null) : null;
        if (copy == null && old == null) {
            Failed unclear = new Failed(Fault.MALFORMED, base, 0, "did not say where its copy is");
            return new Copied(null, saved instanceof Failed failed ? failed : unclear);
        }
        return new Copied(copy == null ? old : copy, null);
    }

    /** The archive leads from place to place until the copy is made. */
    private Answer save(String url) {
        try {
            if (hasSaved) {
                pause.of(BETWEEN_COPIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, base, 0, "was not waited for");
        }
        hasSaved = true;
        WebRequest request = call("/save/", url, LONG);
        Answer answer = gateway.get(request);
        for (int hop = 0;
                hop < HOPS
                        && answer instanceof Received received
                        && copy(received).isEmpty();
                hop++) {
            String next = received.redirect().map(this::absolute).orElse(null);
            if (next == null || !next.startsWith(base + "/")) {
                return answer;
            }
            answer = gateway.get(WebRequest.call(next, LONG));
        }
        return answer;
    }

    private WebRequest call(String path, String url, Duration timeout) {
        return WebRequest.call(base + path + url, timeout);
    }

    private String absolute(String location) {
        return location.startsWith("/") ? base + location : location;
    }

    /** Where an answer says that a copy is; by its date, which no other address of the archive has. */
    private Optional<String> copy(Received received) {
        return received.redirect()
                .or(() -> received.header("content-location"))
                .flatMap(this::copy)
                .or(() -> received.header("link").flatMap(this::linked))
                .or(() -> copy(received.address().toString()));
    }

    private Optional<String> linked(String header) {
        Matcher memento = MEMENTO.matcher(header);
        return memento.find() ? copy(memento.group(1)) : Optional.empty();
    }

    private Optional<String> copy(String address) {
        Matcher copy = COPY.matcher(address);
        return copy.matches() ? Optional.of(base + copy.group(1)) : Optional.empty();
    }

    private static boolean isRecent(String address, Instant read) {
        Matcher copy = COPY.matcher(address);
        try {
            return copy.matches()
                    && LocalDateTime.parse(copy.group(2), STAMP)
                            .toInstant(ZoneOffset.UTC)
                            .isAfter(read.minus(RECENT));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
