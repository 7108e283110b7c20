package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.NotModified;
import dev.outloud.net.Answer.Received;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manners and limits of all that goes out to the network. */
class GatewayTest extends GatewayFixture {
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
    void saysWhatTheServerAnswered() {
        assertEquals("STATUS: answered 404", failure(get("/a")));
        web.status("/b", 500);
        assertEquals("STATUS: answered 500", failure(get("/b")));
    }
}
