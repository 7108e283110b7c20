package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.SiteUrl;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manners and limits of all that goes out to the network. */
class GatewayTest {
    private static final SiteUrl SITE = new SiteUrl("https://notes.example.org", "");

    private final SmallWeb web = SmallWeb.open();
    private final List<Duration> waited = new CopyOnWriteArrayList<>();
    private final Gateway gateway = new Gateway(SITE, true, waited::add);

    @AfterEach
    void close() {
        web.close();
    }

    private Answer get(String path) {
        return gateway.get(WebRequest.page(web.url(path)));
    }

    private static String text(Answer answer) {
        return new String(assertInstanceOf(Received.class, answer).body(), StandardCharsets.UTF_8);
    }

    private static String failure(Answer answer) {
        Failed failed = assertInstanceOf(Failed.class, answer);
        return failed.fault() + ": " + failed.words();
    }

    @Test
    void saysWhoIsAsking() {
        web.text("/a", "text/plain", "Words.");
        assertEquals("Words.", text(get("/a")));
        assertEquals("Outloud (+https://notes.example.org/)", web.last("/a").header("User-agent"));
        assertEquals("", web.last("/a").header("Cookie"));
    }

    @Test
    void followsRedirectsToTheirEnd() {
        web.redirect("/a", "/b?x=1#part").redirect("/b?x=1", "c%20d").text("/c%20d", "text/plain", "Words.");
        Received received = assertInstanceOf(Received.class, get("/a"));
        assertEquals(web.url("/c%20d"), received.address().toString());
    }

    @Test
    void stopsAtACircleAndAtChainsWithoutEnd() {
        web.redirect("/a", "/b").redirect("/b", "/a");
        assertEquals("REDIRECTS: redirects in a circle", failure(get("/a")));
        IntStream.range(0, 9).forEach(i -> web.redirect("/n" + i, "/n" + (i + 1)));
        assertEquals("REDIRECTS: redirects more than 5 times", failure(get("/n0")));
        assertFalse(web.paths().contains("/n6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "http:///a", "//"})
    void followsNoRedirectOutOfTheWeb(String location) {
        web.redirect("/a", location);
        assertTrue(failure(get("/a")).startsWith("BAD_ADDRESS: redirects to what is no web address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "example.org",
                "http://ada:secret@example.org/",
                "http://exa mple.org/",
                "http://example.org:99999/",
                "http://",
                ""
            })
    void asksForNothingThatIsNoWebAddress(String address) {
        assertTrue(failure(gateway.get(WebRequest.page(address))).startsWith("BAD_ADDRESS"));
    }

    @Test
    void takesAddressesAsPeopleWriteThem() {
        web.text("/caf%C3%A9%20%5B1%5D?q=%25", "text/plain", "Words.");
        assertEquals("Words.", text(get("/café [1]?q=%#part")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://100.100.100.200/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/"
            })
    void asksNoMachineOfItsOwnNetwork(String address) {
        Gateway outward = new Gateway(SITE, false, waited::add);
        assertTrue(failure(outward.get(WebRequest.page(address)))
                .startsWith("PRIVATE_ADDRESS: leads to this machine or its own network ("));
    }

    @Test
    void isNotLedIntoAPrivateNetworkByARedirect() {
        InetAddress home = InetAddress.getLoopbackAddress();
        Gateway outward = new Gateway(SITE, new Lookup(home::equals), waited::add);
        web.redirect("/a", "http://10.0.0.1/secret");
        Failed failed = assertInstanceOf(Failed.class, outward.get(WebRequest.page(web.url("/a"))));
        assertEquals(Fault.PRIVATE_ADDRESS, failed.fault());
        assertEquals("http://10.0.0.1/secret", failed.at());
    }

    @Test
    void hangsUpOnABodyThatDoesNotEndInTime() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        web.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        });
        WebRequest brief = WebRequest.call(web.url("/a"), Duration.ofMillis(300));
        assertTrue(failure(gateway.get(brief)).startsWith("TIMEOUT: did not answer within"));
        // The next request to the host must not come while this one still goes on.
        assertTrue(hungUp.await(10, TimeUnit.SECONDS));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[6_000_000];
        web.bytes("/a", "text/plain", large).bytes("/b", "text/plain", new byte[WebRequest.LIMIT]);
        assertEquals("TOO_LARGE: is larger than 5 MB", failure(get("/a")));
        assertEquals(WebRequest.LIMIT, text(get("/b")).length());
    }

    @Test
    void unpacksWhatComesPackedAndOnlyToTheLimit() {
        packed("/a", "Words.".getBytes(StandardCharsets.UTF_8));
        packed("/bomb", new byte[50_000_000]);
        web.status("/broken", 200, "Content-Encoding", "gzip").on("/lie", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            SmallWeb.send(exchange, 200, "text/plain", "not packed at all".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals("Words.", text(get("/a")));
        assertEquals("gzip", web.last("/a").header("Accept-encoding"));
        assertEquals("TOO_LARGE: is larger than 5 MB", failure(get("/bomb")));
        assertEquals("", text(get("/broken")));
        assertEquals("MALFORMED: sent something that cannot be unpacked", failure(get("/lie")));
    }

    private void packed(String path, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        web.on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            SmallWeb.send(exchange, 200, "text/plain", packed.toByteArray());
        });
    }

    @Test
    void asksOnlyForNewerVersions() {
        web.status("/a", 304);
        String date = "Sat, 31 Jan 2026 09:00:00 GMT";
        Answer answer = gateway.get(WebRequest.page(web.url("/a")).unless("\"x\"", date));
        assertInstanceOf(NotModified.class, answer);
        assertEquals("\"x\"", web.last("/a").header("If-none-match"));
        assertEquals(date, web.last("/a").header("If-modified-since"));
        // A mark that somebody broke is not sent.
        gateway.get(WebRequest.page(web.url("/a")).unless("a\r\nHost: b", null));
        assertEquals("", web.last("/a").header("If-none-match"));
    }

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
    void headersWithoutSenseAreAFailureLikeOthers() throws IOException {
        try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerOddly(odd)).start();
            WebRequest request = WebRequest.call("http://127.0.0.1:" + odd.getLocalPort() + "/", WebRequest.TIMEOUT);
            Failed failed = assertInstanceOf(Failed.class, gateway.get(request));
            assertTrue(List.of(Fault.MALFORMED, Fault.UNREACHABLE).contains(failed.fault()), failed.words());
        }
    }

    private static void answerOddly(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nWords."
                                .getBytes(StandardCharsets.US_ASCII));
                socket.close();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "192.0.1.1", "172.32.0.1", "100.128.0.1", "223.255.255.255", "2606:4700::1111"})
    void publicAddressesMayBeAsked(String address) throws IOException {
        assertTrue(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.255.255.255",
                "100.64.0.1",
                "168.63.129.16",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "64:ff9b:1::1"
            })
    void allOthersMayNot(String address) throws IOException {
        assertFalse(PublicAddresses.contain(InetAddress.getByName(address)));
    }

    @Test
    void saysWhenThereIsNoSuchHost() {
        Lookup.Names nobody = host -> {
            throw new UnknownHostException(host);
        };
        Gateway lost = new Gateway(SITE, new Lookup(nobody, address -> true), waited::add);
        assertEquals(
                "UNKNOWN_HOST: has a host that does not exist: nowhere.example",
                failure(lost.get(WebRequest.page("http://nowhere.example/a"))));
    }

    @Test
    void onePrivateAddressAmongSeveralIsEnoughToRefuseAName() throws IOException {
        InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        Gateway outward = new Gateway(SITE, new Lookup(host -> both, PublicAddresses::contain), waited::add);
        assertEquals(
                "PRIVATE_ADDRESS: leads to this machine or its own network (10.0.0.1)",
                failure(outward.get(WebRequest.page("http://both.example/"))));
    }

    @Test
    void saysWhatTheServerAnswered() {
        assertEquals("STATUS: answered 404", failure(get("/a")));
        web.status("/b", 500);
        assertEquals("STATUS: answered 500", failure(get("/b")));
    }

    @Test
    void obeysTheRulesOfTheHost() {
        web.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Outloud\nDisallow: /private\n")
                .html("/a", "Words.")
                .html("/private/a", "Secret.")
                .redirect("/b", "/private/a");
        assertTrue(text(get("/a")).contains("Words."));
        assertEquals("ROBOTS: does not want to be read by programs (robots.txt)", failure(get("/private/a")));
        assertEquals("ROBOTS: does not want to be read by programs (robots.txt)", failure(get("/b")));
        assertEquals(List.of("/a", "/b"), web.paths());
    }

    @Test
    void isAllowedWhatNobodyForbidsAndNothingWhileTheHostCannotSay() {
        web.html("/a", "Words.");
        assertTrue(text(get("/a")).contains("Words."));
        Gateway later = new Gateway(SITE, true, waited::add);
        web.status("/robots.txt", 500);
        assertEquals(
                "STATUS: answered 500 when asked for its robots.txt",
                failure(later.get(WebRequest.page(web.url("/a")))));
    }

    @Test
    void readsTheBeginningOfRulesWithoutEnd() {
        String rules = "User-agent: *\nDisallow: /private\n" + "# words\n".repeat(800_000);
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.").html("/private", "Secret.");
        assertTrue(text(get("/a")).contains("Words."));
        assertTrue(failure(get("/private")).startsWith("ROBOTS"));
    }

    @Test
    void readsRulesWithAByteOrderMarkAndLinesThatNobodyKnows() {
        String rules = "\uFEFFUser-Agent: *\r\nNoise\r\nSitemap: /s.xml\r\n  disallow : /private # really\r\n";
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.").html("/private", "Secret.");
        assertTrue(text(get("/a")).contains("Words."));
        assertTrue(failure(get("/private")).startsWith("ROBOTS"));
    }

    @Test
    void rulesMadeToBeCostlyAreReadInTime() {
        String rules = "\n".repeat(200_000) + " ".repeat(100_000) + "\nuser-agent" + " ".repeat(100_000);
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertTrue(text(get("/a")).contains("Words.")));
    }

    @Test
    void restsBetweenPagesAsLongAsTheHostWants() {
        web.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3\n")
                .html("/a", "A.")
                .html("/b", "B.");
        get("/a");
        get("/b");
        assertEquals(List.of(Duration.ofSeconds(3), Duration.ofSeconds(3)), waited);
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
        threads.forEach(GatewayTest::join);
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
                .map(GatewayTest::text)
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
