package dev.outloud.net;

import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gets what addresses lead to, with manners: each host is asked one thing at a time, a busy one is left alone as long as
 * it wants, {@code robots.txt} is obeyed, and whoever runs the server learns which blog is asking. Only http and https;
 * no address of this machine or its network unless allowed, be it behind a name or a redirect.
 *
 * <p>Safe to share between threads, and meant to be: one gateway for a run, since it remembers the hosts. Nothing is
 * thrown for what happens out there.
 */
public final class Gateway {
    /** What was posted is done, and its outcome elsewhere; RFC 9110, section 15.4.4. */
    private static final int SEE_OTHER = 303;

    private final Exchange exchange;
    private final Pause pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Robots robots = new Robots(this::get);

    /**
     * A gateway for a run.
     *
     * @param site the blog that asks
     * @param reach which addresses may be asked
     */
    public Gateway(SiteUrl site, Reach reach, Pause pause) {
        this(site, new Lookup(reach::admits), pause);
    }

    Gateway(SiteUrl site, Lookup lookup, Pause pause) {
        String home = Urls.encoded(site.origin() + site.basePath() + "/");
        this.exchange = new Exchange(lookup, "Outloud (+" + home + ")");
        this.pause = pause;
    }

    /** Gets what the request asks for. Returns after the request's time for each redirect and attempt at the latest, and their waits. */
    public Answer get(WebRequest request) {
        return WebAddress.parsed(request.address())
                .map(address -> followed(address, request))
                .orElseGet(() ->
                        new Failed(Fault.BAD_ADDRESS, request.address(), 0, "is no address that can be asked for"));
    }

    private Answer followed(URI first, WebRequest request) {
        Set<URI> seen = new HashSet<>();
        URI address = first;
        while (seen.add(address)) {
            Host host = host(address);
            Optional<Failed> barred = request.obeysRobots() ? robots.barred(address, host) : Optional.empty();
            if (barred.isPresent()) {
                return barred.get();
            }
            Answer answer = host.send(address, request);
            if (!(answer instanceof Received received)) {
                return answer;
            }
            String location = received.redirect().orElse(null);
            boolean isTaken = request.posted() != null && received.status() == SEE_OTHER;
            if (location == null || isTaken || request.redirects() == 0) {
                return judged(received);
            }
            URI next = WebAddress.redirected(address, location).orElse(null);
            if (next == null) {
                return new Failed(Fault.BAD_ADDRESS, address, "redirects to what is no web address: " + location);
            }
            if (seen.size() > request.redirects()) {
                return new Failed(Fault.REDIRECTS, address, "redirects more than " + request.redirects() + " times");
            }
            address = next;
        }
        return new Failed(Fault.REDIRECTS, address, "redirects in a circle");
    }

    private static Answer judged(Received received) {
        int status = received.status();
        return status == 304
                ? new NotModified()
                : status < 400
                        ? received
                        : new Failed(Fault.STATUS, received.address().toString(), status, "answered " + status);
    }

    private Host host(URI address) {
        String name = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.computeIfAbsent(name, host -> new Host(exchange, pause));
    }
}
