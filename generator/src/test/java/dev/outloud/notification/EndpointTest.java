package dev.outloud.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import dev.outloud.model.SiteUrl;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.Reach;
import dev.outloud.net.SmallWeb;
import dev.outloud.net.WebRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where pages want to be told, in the ways of the public test site for senders (23 of them), and some more. */
class EndpointTest {
    private final SmallWeb web = SmallWeb.open();

    @AfterEach
    void close() {
        web.close();
    }

    private static void send(HttpExchange exchange, List<Map.Entry<String, String>> headers, String html)
            throws IOException {
        headers.forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        SmallWeb.send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> endpoint(String path) {
        Gateway gateway = new Gateway(new SiteUrl("https://notes.example.org", ""), Reach.LOOPBACK, time -> {});
        return Endpoint.of(assertInstanceOf(Received.class, gateway.get(WebRequest.discovery(web.url(path)))));
    }

    private static Arguments header(int test, String due, String... links) {
        return Arguments.of(
                test, due, Stream.of(links).map(link -> Map.entry("Link", link)).toList(), "<p>Hello</p>");
    }

    private static Arguments html(int test, String due, String html) {
        return Arguments.of(test, due, List.of(), html);
    }

    /** {@code $} is the address of the server; the page is /test/N. */
    static Stream<Arguments> cases() {
        return Stream.of(
                header(1, "$/test/1/webmention", "</test/1/webmention>; rel=webmention"),
                header(2, "$/test/2/webmention", "<$/test/2/webmention>; rel=webmention"),
                html(3, "$/test/3/webmention", "<link rel=webmention href=/test/3/webmention>"),
                html(4, "$/test/4/webmention", "<link rel=webmention href='$/test/4/webmention'>"),
                html(5, "$/test/5/webmention", "<p><a rel=webmention href=/test/5/webmention>here</a>"),
                html(6, "$/test/6/webmention", "<p><a rel=webmention href='$/test/6/webmention'>here</a>"),
                Arguments.of(
                        7,
                        "$/test/7/webmention",
                        List.of(Map.entry("LinK", "<$/test/7/webmention>; rel=webmention")),
                        ""),
                header(8, "$/test/8/webmention", "<$/test/8/webmention>; rel=\"webmention\""),
                html(9, "$/test/9/webmention", "<link rel='webmention somethingelse' href='$/test/9/webmention'>"),
                header(10, "$/test/10/webmention", "<$/test/10/webmention>; rel=\"webmention somethingelse\""),
                Arguments.of(
                        11,
                        "$/test/11/webmention",
                        List.of(Map.entry("Link", "<$/test/11/webmention>; rel=webmention")),
                        "<link rel=webmention href=/wrong><a rel=webmention href=/wronger>here</a>"),
                html(
                        12,
                        "$/test/12/webmention",
                        "<link rel=not-webmention href=/wrong><link rel=webmention href=/test/12/webmention>"),
                html(
                        13,
                        "$/test/13/webmention",
                        "<!-- <a rel=webmention href=/wrong>x</a> --><p><a rel=webmention href=/test/13/webmention>here</a>"),
                html(
                        14,
                        "$/test/14/webmention",
                        "<code>&lt;a rel=webmention href=/wrong&gt;</code><a rel=webmention href=/test/14/webmention>here</a>"),
                html(15, "$/test/15", "<link rel=webmention href=''>"),
                html(
                        16,
                        "$/test/16/webmention",
                        "<a rel=webmention href=/test/16/webmention>here</a><link rel=webmention href=/wrong>"),
                html(
                        17,
                        "$/test/17/webmention",
                        "<link rel=webmention href=/test/17/webmention><a rel=webmention href=/wrong>here</a>"),
                header(
                        18,
                        "$/test/18/webmention",
                        "</wrong>; rel=\"other\"",
                        "<$/test/18/webmention>; rel=\"webmention\""),
                header(
                        19,
                        "$/test/19/webmention",
                        "</wrong>; rel=\"other\", <$/test/19/webmention>; rel=\"webmention\""),
                html(
                        20,
                        "$/test/20/webmention",
                        "<link rel=webmention><a rel=webmention href=/test/20/webmention>here</a>"),
                html(
                        21,
                        "$/test/21/webmention?query=yes",
                        "<link rel=webmention href='/test/21/webmention?query=yes'>"),
                html(22, "$/test/22/webmention", "<link rel=webmention href='22/webmention'>"),
                html(24, "$/base/webmention", "<base href='/base/'><link rel=webmention href=webmention>"),
                html(25, "$/test/25/webmention", "<link rel='WebMention' href=/test/25/webmention>"),
                header(26, "$/test/26?a,b;c", "</test/26?a,b;c>; title=\"a, <b>; rel=other\"; rel=webmention"),
                header(27, "", "</test/27>; title=\"x; rel=webmention\""),
                html(28, "", "<link rel=webmention href='mailto:ada@example.org'>"),
                html(29, "", "<p>None</p>"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageSaysWhereItWantsToBeTold(int test, String due, List<Map.Entry<String, String>> headers, String html) {
        String origin = web.url("");
        String path = "/test/" + test;
        web.on(
                path,
                exchange -> send(
                        exchange,
                        headers.stream()
                                .map(h -> Map.entry(h.getKey(), h.getValue().replace("$", origin)))
                                .toList(),
                        html.replace("$", origin)));
        assertEquals(due.replace("$", origin), endpoint(path).orElse(""));
    }

    /** The last of the 23. */
    @Test
    void behindARedirectItIsRelativeToWhereThatLeads() {
        web.redirect("/test/23/page", "/test/23/page/moved")
                .on(
                        "/test/23/page/moved",
                        exchange -> send(exchange, List.of(), "<link rel=webmention href='webmention-endpoint'>"));
        assertEquals(Optional.of(web.url("/test/23/page/webmention-endpoint")), endpoint("/test/23/page"));
        assertEquals(List.of("/test/23/page", "/test/23/page/moved"), web.paths());
    }

    @Test
    void aPictureAndAPageOfAnotherEncodingAreNoTrouble() {
        web.bytes("/a.png", "image/png", "<link rel=webmention href=/no>".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), endpoint("/a.png"));
        web.bytes(
                "/b",
                "text/html; charset=utf-16le",
                "<link rel=webmention href=/é>".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(Optional.of(web.url("/é")), endpoint("/b"));
    }
}
