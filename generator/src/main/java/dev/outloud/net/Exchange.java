package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.LimitedBody.Bytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One request and its answer, whatever its status, without redirects or second attempts. Safe to share between threads.
 */
final class Exchange {
    private final Executor threads = Executors.newCachedThreadPool(Exchange::daemon);
    private final HttpClient client;
    private final Lookup lookup;
    private final String agent;

    Exchange(Lookup lookup, String agent) {
        // Version 1.1: no offers to upgrade, which some servers stumble over, and one request at a time gains nothing.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
        this.lookup = lookup;
        this.agent = agent;
    }

    /** A run may end while one of them still waits for a name. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gateway");
        thread.setDaemon(true);
        return thread;
    }

    /** A {@link Received} or a {@link Failed}. Behind it nothing goes on: what did not come in time is hung up. */
    Answer send(URI address, WebRequest request) {
        long end = System.nanoTime() + request.timeout().toNanos();
        try {
            Optional<Failed> barred = by(end, CompletableFuture.supplyAsync(() -> lookup.barred(address), threads));
            if (barred.isPresent()) {
                return barred.get();
            }
            // All of it in the time: the timeout of the client ends where the body begins.
            return received(
                    by(end, client.sendAsync(http(address, request), head -> new LimitedBody(request.limit()))),
                    address,
                    request);
        } catch (TimeoutException e) {
            return timeout(address, request.timeout());
        } catch (ExecutionException e) {
            return failed(address, request, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, address, "was not waited for");
        }
    }

    /** What comes by then; else it is cancelled, which closes the connection. */
    private static <T> T by(long end, Future<T> coming)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            // What is there already is handed out to an interrupted thread, too.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return coming.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            coming.cancel(true);
        }
    }

    private HttpRequest http(URI address, WebRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(address)
                .timeout(request.timeout())
                .header("User-Agent", agent)
                .header("Accept-Encoding", "gzip");
        request.headers().forEach(http::header);
        String posted = request.posted();
        return (posted == null ? http.GET() : http.POST(HttpRequest.BodyPublishers.ofString(posted))).build();
    }

    private static Answer received(HttpResponse<Bytes> response, URI address, WebRequest request) {
        Map<String, String> headers = new TreeMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), value(name, values)));
        try {
            String encoding = headers.getOrDefault("content-encoding", "");
            Bytes body = response.body().unpacked(encoding, request.limit());
            return body.cut() && !request.cuts()
                    ? new Failed(Fault.TOO_LARGE, address, "is larger than " + request.limit() / 1_000_000 + " MB")
                    : new Received(address, response.statusCode(), headers, body.bytes());
        } catch (IOException e) {
            return new Failed(Fault.MALFORMED, address, "sent something that cannot be unpacked");
        }
    }

    /** Several lines of links are one list, RFC 9110, section 5.3; of other headers the first one counts. */
    private static String value(String name, List<String> values) {
        return name.equalsIgnoreCase("Link") ? String.join(", ", values) : values.get(0);
    }

    private static Failed failed(URI address, WebRequest request, Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return timeout(address, request.timeout());
        }
        if (cause instanceof SSLException) {
            return new Failed(Fault.INSECURE, address, "cannot be reached safely: its certificate is not valid");
        }
        if (cause instanceof IOException) {
            return new Failed(Fault.UNREACHABLE, address, "cannot be reached");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        // The client throws what it likes at headers that make no sense.
        return new Failed(Fault.MALFORMED, address, "sent an answer that makes no sense");
    }

    private static Failed timeout(URI address, Duration time) {
        return new Failed(Fault.TIMEOUT, address, "did not answer within " + time.toSeconds() + " seconds");
    }
}
