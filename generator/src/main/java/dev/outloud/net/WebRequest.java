package dev.outloud.net;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to get, and within which limits. Immutable.
 *
 * @param address http or https, as people write it; a fragment is not sent
 * @param headers beyond those that every request has
 * @param obeysRobots whether {@code robots.txt} is asked first; not so where the address is made to be called by programs
 * @param redirects how many are followed; with 0 a redirect is an answer like any other
 * @param timeout for one answer, its body included
 * @param limit bytes of the body, unpacked
 * @param cuts whether a longer body is cut there, instead of being refused
 * @param posted what is sent along; null for a request that only asks
 */
public record WebRequest(
        String address,
        Map<String, String> headers,
        boolean obeysRobots,
        int redirects,
        Duration timeout,
        int limit,
        boolean cuts,
        @Nullable String posted) {
    public static final Duration TIMEOUT = Duration.ofSeconds(5);
    public static final int LIMIT = 5_000_000;

    private static final Duration FEED_TIMEOUT = Duration.ofSeconds(10);
    private static final int REDIRECTS = 5;

    /** What may stand in a header; RFC 9110, section 5.5, without the obsolete bytes above ASCII. */
    private static final Pattern FIELD_VALUE = Pattern.compile("[\\x20-\\x7E]+");

    public WebRequest {
        headers = Map.copyOf(headers);
    }

    private WebRequest(String address, boolean obeysRobots, int redirects, Duration timeout, int limit, boolean cuts) {
        this(address, Map.of(), obeysRobots, redirects, timeout, limit, cuts, null);
    }

    /** A page that somebody wrote for people: as {@code robots.txt} allows, 5 redirects, 5 seconds, 5 MB. */
    public static WebRequest page(String address) {
        return new WebRequest(address, true, REDIRECTS, TIMEOUT, LIMIT, false);
    }

    /** Something made to be read by programs, such as a feed: with 5 redirects, 10 seconds, 5 MB. */
    public static WebRequest feed(String address) {
        return new WebRequest(address, false, REDIRECTS, FEED_TIMEOUT, LIMIT, false);
    }

    /** A picture that a page shows: with 5 redirects, 10 seconds, 3 MB. */
    public static WebRequest picture(String address) {
        return new WebRequest(address, false, REDIRECTS, FEED_TIMEOUT, 3_000_000, false);
    }

    /** A page of the blog that asks: what it says to the programs of others is not meant. */
    public static WebRequest own(String address) {
        return new WebRequest(address, false, REDIRECTS, TIMEOUT, LIMIT, false);
    }

    /** A page that may say how it wants to be told of something; what it says stands at its beginning or nowhere. */
    public static WebRequest discovery(String address) {
        return new WebRequest(address, false, REDIRECTS, TIMEOUT, 1_000_000, true);
    }

    /**
     * A message to a form or an endpoint: where a redirect leads, it is posted again, unless the redirect says that it was
     * taken.
     */
    public static WebRequest message(String address, String form) {
        return new WebRequest(address, false, REDIRECTS, FEED_TIMEOUT, 1_000_000, true)
                .posting("application/x-www-form-urlencoded", form);
    }

    /** An interface that is made for programs: what answers is looked at as it is. */
    public static WebRequest call(String address, Duration timeout) {
        return new WebRequest(address, false, 0, timeout, LIMIT, false);
    }

    /** The rules of a host; RFC 9309, sections 2.3.1.2 and 2.5: five redirects, and at least 500 KiB. */
    static WebRequest robots(String origin) {
        return new WebRequest(origin + "/robots.txt", false, REDIRECTS, TIMEOUT, 500 * 1024, true);
    }

    /** The same, unless what answers is the version known already; RFC 9110, section 13.1. */
    public WebRequest unless(@Nullable String etag, @Nullable String lastModified) {
        return with("If-None-Match", etag).with("If-Modified-Since", lastModified);
    }

    /** The same, that sends something along: a POST in place of a GET. */
    public WebRequest posting(String type, String text) {
        return new WebRequest(address, headers, obeysRobots, redirects, timeout, limit, cuts, text)
                .with("Content-Type", type);
    }

    /** With one header more; without it if there is no value that could be sent. */
    public WebRequest with(String header, @Nullable String value) {
        if (value == null || !FIELD_VALUE.matcher(value).matches()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new WebRequest(address, more, obeysRobots, redirects, timeout, limit, cuts, posted);
    }
}
