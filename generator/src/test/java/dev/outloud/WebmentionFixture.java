package dev.outloud;

import dev.outloud.net.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A blog that is published on this machine, beside pages that hear of links to them. */
abstract class WebmentionFixture extends NetworkFixture {
    static final String ENDPOINT = "<link rel=webmention href=/endpoint><p>Hello</p>";

    /** What came to the endpoint, as {@code source target}, without the server. */
    final List<String> received = new CopyOnWriteArrayList<>();

    /** With somebody quoted from a page of theirs, and a page that is linked to. */
    SiteFixture blog() {
        hearing(202);
        for (String page : List.of("/ada/", "/ada/engine", "/grace/linked")) {
            web.text(page, "text/html", ENDPOINT);
        }
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: $/blog/
                authors: [mary]
                -- people.yml
                - {id: mary, name: Mary Writer, author: true}
                - {id: ada, name: Ada Lovelace, url: "$/ada/"}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                > Show it.
                >
                > — @ada, [The engine]($/ada/engine)

                See [this]($/grace/linked#place), under [a licence](https://creativecommons.org/licenses/by/4.0/).
                """.replace("$", web.url("")));
    }

    void hearing(int status) {
        web.on("/endpoint", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(URLDecoder.decode(form, StandardCharsets.UTF_8)
                    .replace("source=", "")
                    .replace("&target=", " ")
                    .replace(web.url(""), ""));
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Puts the built blog where its readers find it. */
    void publish(SiteFixture blog) {
        blog.build().done();
        Path site = blog.output().resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(file -> file.endsWith("index.html")).toList()) {
                String path =
                        "/blog/" + site.relativize(file.getParent()).toString().replace('\\', '/') + "/";
                web.bytes(path.replace("//", "/"), "text/html; charset=utf-8", Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NotifyReport tell(SiteFixture blog) {
        received.clear();
        return tell(blog, false);
    }

    NotifyReport tell(SiteFixture blog, boolean dryRun) {
        return new SiteNotifier(waited::add)
                .tell(
                        new NotifyRequest(blog.request(), web.url("/indexnow"), Reach.LOOPBACK, dryRun),
                        (done, of) -> {});
    }

    List<String> outcomes(NotifyReport report) {
        return report.told().stream()
                .map(told -> told.target().replace(web.url(""), "") + " " + told.reason() + " " + told.state())
                .toList();
    }

    static String ledger(SiteFixture blog) {
        return files(blog, "ledger").getOrDefault("notifications.yml", "");
    }
}
