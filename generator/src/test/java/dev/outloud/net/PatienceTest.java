package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host in trouble is left alone, and no host is asked for two things at once. */
class PatienceTest extends GatewayFixture {
    @Test
    void leavesABusyServerAloneAsLongAsItWantsToBe() {
        AtomicInteger calls = new AtomicInteger();
        web.on("/a", exchange -> {
            boolean busy = calls.incrementAndGet() < 3;
            exchange.getResponseHeaders().set("Retry-After", "7");
            SmallWeb.send(exchange, busy ? 503 : 200, "text/plain", new byte[] {'o', 'k'});
        });
        assertEquals("ok", text(get("/a")));
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(7)), waited);
    }

    @Test
    void understandsADateToComeBackAt() {
        AtomicInteger calls = new AtomicInteger();
        web.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Wed, 01 Jan 2020 00:00:00 GMT");
            SmallWeb.send(exchange, calls.incrementAndGet() < 2 ? 429 : 200, "text/plain", new byte[] {'o', 'k'});
        });
        assertEquals("ok", text(get("/a")));
        assertEquals(List.of(Duration.ZERO), waited);
    }

    @Test
    void doesNotWaitForHoursNorAskSuchAHostForMore() {
        web.status("/a", 429, "Retry-After", "7200").html("/b", "Words.");
        assertEquals("BUSY: answered 429, and asks to come back in 2 hours", failure(get("/a")));
        assertEquals("BUSY: answered 429, and asks to come back in 2 hours", failure(get("/b")));
        assertEquals(List.of("/a"), web.paths());
        assertEquals(List.of(), waited);
    }

    @Test
    void triesAgainWhenAConnectionBreaksAndThenLeavesTheHostAlone() throws IOException {
        try (ServerSocket broken = new ServerSocket()) {
            broken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            AtomicInteger calls = new AtomicInteger();
            Thread breaker = new Thread(() -> hangUp(broken, calls));
            breaker.start();
            WebRequest request = WebRequest.call("http://127.0.0.1:" + broken.getLocalPort() + "/", WebRequest.TIMEOUT);
            assertEquals("UNREACHABLE: cannot be reached", failure(gateway.get(request)));
            assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)), waited);
            int before = calls.get();
            assertEquals("UNREACHABLE: cannot be reached", failure(gateway.get(request)));
            assertEquals(before, calls.get());
        }
    }

    private static void hangUp(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void oneServerThatIsDownSaysNothingAboutAnotherOfItsHost() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        web.text("/a", "text/plain", "Words.");
        assertTrue(failure(gateway.get(WebRequest.page("http://127.0.0.1:" + port + "/")))
                .startsWith("UNREACHABLE"));
        assertEquals("Words.", text(get("/a")));
    }

    @Test
    void asksAHostForOneThingAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        SmallWeb.Page page = exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            second.countDown();
            // Long enough for another to come in, if there were one.
            await(second);
            now.decrementAndGet();
            SmallWeb.send(exchange, 200, "text/plain", new byte[] {'o', 'k'});
        };
        web.on("/a", page).on("/b", page);
        List<Thread> threads = List.of("/a", "/b").stream()
                .map(path -> new Thread(() -> get(path)))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(PatienceTest::join);
        assertEquals(List.of("/a", "/b"), web.paths().stream().sorted().toList());
        assertEquals(1, most.get());
    }

    @Test
    void asksSeveralHostsAtATime() {
        CyclicBarrier both = new CyclicBarrier(2);
        web.on("/a", exchange -> {
            try {
                both.await(10, TimeUnit.SECONDS);
                SmallWeb.send(exchange, 200, "text/plain", new byte[] {'o', 'k'});
            } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
            }
        });
        List<String> hosts = List.of("127.0.0.1", "localhost");
        List<String> answers = hosts.parallelStream()
                .map(host -> gateway.get(WebRequest.call(web.url(host, "/a"), Duration.ofSeconds(20))))
                .map(PatienceTest::text)
                .toList();
        assertEquals(List.of("ok", "ok"), answers);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (latch.await(300, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
