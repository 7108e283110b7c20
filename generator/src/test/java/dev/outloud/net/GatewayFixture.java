package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.outloud.model.SiteUrl;
import dev.outloud.net.Answer.Failed;
import dev.outloud.net.Answer.Received;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;

/** A gateway that may ask a web of its own on this machine, and waits for nothing. */
abstract class GatewayFixture {
    static final SiteUrl SITE = new SiteUrl("https://notes.example.org", "");

    final SmallWeb web = SmallWeb.open();

    final List<Duration> waited = new CopyOnWriteArrayList<>();

    final Gateway gateway = new Gateway(SITE, Reach.PRIVATE, waited::add);

    @AfterEach
    void close() {
        web.close();
    }

    Answer get(String path) {
        return gateway.get(WebRequest.page(web.url(path)));
    }

    static String text(Answer answer) {
        return new String(assertInstanceOf(Received.class, answer).body(), StandardCharsets.UTF_8);
    }

    static String failure(Answer answer) {
        Failed failed = assertInstanceOf(Failed.class, answer);
        return failed.fault() + ": " + failed.words();
    }
}
