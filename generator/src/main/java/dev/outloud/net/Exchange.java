package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.LimitedBody.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/**
 * One request and its answer, whatever its status, without redirects or second attempts. Safe to share between threads.
 */
final class Exchange {
    private final Executor threads = Executors.newCachedThreadPool(Exchange::daemon);
    private final HttpClient client;
    private final Predicate<InetAddress> reach;
    private final String agent;

    /** @param reach which addresses may be asked */
    Exchange(Predicate<InetAddress> reach, String agent) {
        // Version 1.1: no offers to upgrade, which some servers stumble over, and one request at a time gains nothing.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
        this.reach = reach;
        this.agent = agent;
    }

    /** A run may end while one of them still waits for a name. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gateway");
        thread.setDaemon(true);
        return thread;
    }

    /** A {@link Received} or a {@link Failed}. */
    Answer send(URI address, WebRequest request) {
        CompletableFuture<HttpResponse<Bytes>> coming = CompletableFuture.supplyAsync(() -> host(address), threads)
                .thenCompose(
                        host -> client.sendAsync(http(address, request), head -> new LimitedBody(request.limit())));
        try {
            // All of it in the time: the timeout of the client ends where the body begins.
            return received(address, coming.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS), request);
        } catch (TimeoutException e) {
            coming.cancel(true);
            return timeout(address, request.timeout());
        } catch (ExecutionException e) {
            return failed(address, request, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, address, "was not waited for");
        }
    }

    /**
     * Looks the host up and refuses one that must not be asked. The client looks it up once more, and finds what the
     * Java machine has kept from this time.
     */
    private InetAddress host(URI address) {
        try {
            InetAddress[] found = InetAddress.getAllByName(address.getHost());
            for (InetAddress one : found) {
                if (!reach.test(one)) {
                    throw new Refusal(one);
                }
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new UnknownHost(e);
        }
    }

    private HttpRequest http(URI address, WebRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(address)
                .timeout(request.timeout())
                .header("User-Agent", agent)
                .header("Accept-Encoding", "gzip");
        request.headers().forEach(http::header);
        return http.GET().build();
    }

    private static Answer received(URI address, HttpResponse<Bytes> response, WebRequest request) {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        try {
            Bytes body = unpacked(response.body(), headers.getOrDefault("content-encoding", ""), request.limit());
            return body.cut() && !request.cuts()
                    ? tooLarge(address, request.limit())
                    : new Received(address, response.statusCode(), headers, body.bytes());
        } catch (IOException e) {
            return new Failed(Fault.MALFORMED, address, "sent something that cannot be unpacked");
        }
    }

    private static Bytes unpacked(Bytes packed, String encoding, int limit) throws IOException {
        if (packed.cut() || packed.bytes().length == 0) {
            return packed;
        }
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> {
                try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
                    byte[] bytes = in.readNBytes(limit);
                    yield new Bytes(bytes, in.read() >= 0);
                }
            }
            default -> throw new IOException("not asked for: " + encoding);
        };
    }

    private static Failed failed(URI address, WebRequest request, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return new Failed(
                    Fault.PRIVATE_ADDRESS,
                    address,
                    "leads to this machine or its own network (" + refusal.address.getHostAddress() + ")");
        }
        if (cause instanceof UnknownHost) {
            return new Failed(Fault.UNKNOWN_HOST, address, "has a host that does not exist: " + address.getHost());
        }
        if (cause instanceof HttpTimeoutException) {
            return timeout(address, request.timeout());
        }
        if (cause instanceof SSLException) {
            return new Failed(Fault.INSECURE, address, "cannot be reached safely: its certificate is not valid");
        }
        if (cause instanceof IOException) {
            return new Failed(Fault.UNREACHABLE, address, "cannot be reached");
        }
        throw new IllegalStateException("a request failed in a way that nobody thought of", cause);
    }

    private static Failed timeout(URI address, Duration time) {
        return new Failed(Fault.TIMEOUT, address, "did not answer within " + time.toSeconds() + " seconds");
    }

    private static Failed tooLarge(URI address, int limit) {
        return new Failed(Fault.TOO_LARGE, address, "is larger than " + limit / 1_000_000 + " MB");
    }

    /** An address that must not be asked. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient InetAddress address;

        Refusal(InetAddress address) {
            this.address = address;
        }
    }

    /** A name that no address is known for. */
    private static final class UnknownHost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownHost(UnknownHostException cause) {
            super(cause);
        }
    }
}
