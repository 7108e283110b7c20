package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.outloud.net.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A blog into whose folder its author puts letters, and what came in by a form. No feed is asked for, and nothing at all on the network. */
abstract class LettersFixture {
    static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                timezone: Europe/Berlin
                authors: [grace]
                replies: {mail: me@notes.example.org, trust: [ada], block: [spam.example.org]}
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
                -- posts/a.md
                ---
                {title: "Über Maschinen & Menschen", date: 2026-01-31, aliases: [/old/a/]}
                ---
                Text.
                -- posts/b.md
                ---
                {title: Second, date: 2026-02-01}
                ---
                Text.
                """);
    }

    /** Without a token, as everybody begins. */
    static SyncReport sync(SiteFixture blog) {
        return new NetworkReader(time -> {})
                .sync(new SyncRequest(blog.request(), "nobody", Reach.LOOPBACK, null), (done, of) -> {});
    }

    static String printed(SyncReport report) {
        return NetworkFixture.printed(report.diagnostics());
    }

    /** The file of the only reply that is there, with the post's slug before it. */
    static String only(SiteFixture blog) {
        Map<String, String> all = replies(blog);
        assertEquals(1, all.size(), all.toString());
        return all.values().iterator().next();
    }

    /** Files of replies by their path. */
    static Map<String, String> replies(SiteFixture blog) {
        Map<String, String> found = new TreeMap<>();
        Path folder = blog.folder().resolve("replies");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".yml")).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The post's page once everything that came is approved. */
    static Document approved(SiteFixture blog) {
        replies(blog).forEach((path, text) -> {
            assertFalse(text.contains("approved"), text);
            blog.write("replies/" + path, text.replace("state: pending", "state: approved"));
        });
        SiteFixture.Result site = blog.build();
        assertEquals(List.of(), site.problems(), site.printed());
        return site.page("/posts/a/");
    }

    /** A letter as programs write it, whose lines end as they should. */
    static String letter(String head, String body) {
        return ("""
                Return-Path: <mary.private@mail.example.org>
                Received: from mail.example.org (203.0.113.7) by mx.example.org
                Message-ID: <secret-1@mail.example.org>
                Date: Tue, 3 Feb 2026 10:00:00 +0100
                From: Mary Smith <mary.private@mail.example.org>
                To: me@notes.example.org
                """ + head + "\n" + body).replace("\n", "\r\n");
    }
}
