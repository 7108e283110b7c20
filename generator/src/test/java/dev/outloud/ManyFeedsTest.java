package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.net.Reach;
import dev.outloud.net.SmallWeb;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Five hundred feeds on as many hosts, a tenth of them faulty in ten ways: each fault is told, and no good item lost. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only there every address of 127/8 is this machine's")
class ManyFeedsTest {
    private static final int FEEDS = 500;
    private static final int ITEMS = 20;
    private static final String EVIL = "<?xml version=\"1.0\"?><!DOCTYPE rss [%s]><rss version=\"2.0\"><channel>"
            + "<title>&e;</title><link>https://a.example/</link><description>d</description></channel></rss>";

    private final List<SmallWeb> webs = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        webs.forEach(SmallWeb::close);
    }

    private static String feed(int number) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed " + number
                + "</title><link>https://a.example/</link><description>d</description>");
        for (int i = 0; i < ITEMS; i++) {
            feed.append("<item><title>Item ").append(i).append(" of ").append(number);
            feed.append(" &lt;script&gt;alert(1)&lt;/script&gt;</title><link>https://a.example/");
            feed.append(number).append('/').append(i).append("</link><description>&lt;img src=x onerror=alert(1)&gt; ");
            feed.append("words ".repeat(50)).append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private void fault(int kind, SmallWeb web) {
        switch (kind) {
            case 0 -> web.status("/feed", 404);
            case 1 -> web.status("/feed", 500);
            case 2 -> web.on("/feed", exchange -> hang());
            case 3 -> web.on("/feed", ManyFeedsTest::endless);
            case 4 -> web.redirect("/feed", "/feed2").redirect("/feed2", "/feed");
            case 5 -> web.text("/feed", "application/rss+xml", feed(0).replace("</channel>", ""));
            case 6 -> web.text("/feed", "text/xml", EVIL.formatted("<!ENTITY e SYSTEM \"file:///etc/passwd\">"));
            case 7 ->
                web.text(
                        "/feed",
                        "text/xml",
                        EVIL.formatted("<!ENTITY a \"ha\"><!ENTITY e \"" + "&a;".repeat(99) + "\">"));
            case 8 -> web.html("/feed", "A page, and no feed.");
            default -> web.on("/feed", ManyFeedsTest::brokenOff);
        }
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A gigabyte, if anybody takes it. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, 0);
        byte[] block = feed(0).replace("</channel></rss>", "").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            for (long sent = 0; sent < 1L << 30; sent += block.length) {
                out.write(block);
            }
        }
    }

    private static void brokenOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100_000);
        exchange.getResponseBody().write("<rss version=\"2.0\">".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Test
    void everyGoodItemIsKeptAndEveryFaultIsTold() throws IOException {
        StringBuilder people = new StringBuilder("- {id: grace, name: Grace, author: true}\n");
        for (int i = 0; i < FEEDS; i++) {
            SmallWeb web = SmallWeb.open(
                    InetAddress.getByAddress(new byte[] {127, 1, (byte) (i / 200), (byte) (1 + i % 200)}));
            webs.add(web);
            if (i % 10 == 0) {
                fault(i / 10 % 10, web);
            } else {
                web.text("/feed", "application/rss+xml", feed(i));
            }
            people.append("- {id: p-")
                    .append(i)
                    .append(", name: Person ")
                    .append(i)
                    .append(", feed: \"");
            people.append(web.url("/feed")).append("\"}\n");
        }
        SiteFixture blog = SiteFixture.post("By @p-1.\n").write("people.yml", people.toString());
        List<Integer> progress = new ArrayList<>();
        SyncReport report = new NetworkReader(time -> {})
                .sync(new SyncRequest(blog.request(), "", Reach.LOOPBACK, null), (done, of) -> progress.add(done));
        int good = FEEDS - FEEDS / 10;
        assertEquals(good, report.news().size());
        assertEquals(good * ITEMS, report.added());
        assertEquals(FEEDS / 10, report.failed());
        assertEquals(FEEDS, progress.get(progress.size() - 1));
        Map<String, Integer> said = new TreeMap<>();
        for (Diagnostic found : report.diagnostics()) {
            if (found.problem() == Problem.FEED_FAILED) {
                assertTrue(
                        found.at().file().equals("people.yml") && !found.hint().isEmpty(), found.toString());
                said.merge(found.message().replaceFirst(".*/feed, ", "").replaceFirst(", at .*", ""), 1, Integer::sum);
            }
        }
        assertEquals(
                Map.of(
                        "answered 404",
                        5,
                        "answered 500",
                        5,
                        "did not answer within 10 seconds",
                        5,
                        "is larger than 5 MB",
                        5,
                        "redirects in a circle",
                        5,
                        "sent a feed that is no well-formed XML (line 1, column 9711)",
                        5,
                        "sent a feed with declarations of its own, which nobody should read",
                        10,
                        "sent a page, and no feed",
                        5,
                        "cannot be reached",
                        5),
                said);
        blog.build().done();
        String page = blog.build().file("site/reading/index.html");
        assertTrue(page.contains("Item 0 of 1"), page);
        assertFalse(page.contains("<script>alert") || page.contains("onerror") || page.contains("root:"), page);
    }
}
