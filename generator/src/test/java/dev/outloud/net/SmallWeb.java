package dev.outloud.net;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A few pages, served to this machine alone. What nobody put there is answered with 404. */
public final class SmallWeb implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private SmallWeb(HttpServer server) {
        this.server = server;
    }

    public static SmallWeb open() {
        return open(InetAddress.getLoopbackAddress());
    }

    /** At another address of this machine, so that it is a host of its own. */
    public static SmallWeb open(InetAddress loopback) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            SmallWeb web = new SmallWeb(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
            web.server.createContext("/", web::answer);
            web.server.setExecutor(web.threads);
            web.server.start();
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that answers. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request that came in. */
    public record Asked(String path, Map<String, List<String>> headers) {
        /** The value of a header, or an empty string. */
        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    public SmallWeb on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** An HTML page with a paragraph. */
    public SmallWeb html(String path, String text) {
        return text(path, "text/html; charset=utf-8", "<title>Page</title><p>" + text + "</p>");
    }

    public SmallWeb text(String path, String type, String text) {
        return bytes(path, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallWeb bytes(String path, String type, byte[] bytes) {
        return on(path, exchange -> send(exchange, 200, type, bytes));
    }

    public SmallWeb status(String path, int status, String... headers) {
        return on(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public SmallWeb redirect(String path, String location) {
        return status(path, 302, "Location", location);
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
        try (exchange) {
            pages.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1))
                    .answer(exchange);
        }
    }

    public String url(String path) {
        return url(server.getAddress().getAddress().getHostAddress(), path);
    }

    /** The same page under another name of this machine. */
    public String url(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** Paths in the order in which they were asked for, without that of robots.txt. */
    public List<String> paths() {
        return asked.stream()
                .map(Asked::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    /** The last request for a path. */
    public Asked last(String path) {
        return asked.stream()
                .filter(one -> one.path().equals(path))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public void forget() {
        asked.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
