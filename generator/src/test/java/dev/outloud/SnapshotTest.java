package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import dev.outloud.net.SmallWeb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of every cited page, kept in the blog's folder. */
class SnapshotTest extends SnapshotFixture {
    @Test
    void tooLittleCreditIsNoReasonNotToKeepThePages() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a")
                .write("site.yml", "title: N\nurl: https://n.example/\ncredit: {minimum: 100}\n")
                .write("people.yml", "- {id: ada-lovelace, name: Ada Lovelace}\n");
        assertEquals(List.of("credit-below-minimum"), blog.build().problems());
        take(blog);
        assertTrue(onlyFile(blog).contains("Words."));
    }

    @Test
    void keepsWhatTheQuotedPageSays() {
        web.redirect("/a", "/b").on("/b", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sat, 31 Jan 2026 09:00:00 GMT");
            String html = "<title>A \"title\": one \\ two</title><p>Words.</p><p>More words.</p>";
            SmallWeb.send(exchange, 200, "text/html", html.getBytes(StandardCharsets.UTF_8));
        });
        SiteFixture blog = quoting("/a#part");
        assertEquals("1: 1 new, 0 changed, 0 unchanged, 0 failed", counts(take(blog)));
        String file = onlyFile(blog);
        assertTrue(file.matches("""
                ---
                url: "A/a"
                final-url: "A/b"
                title: "A \\\\"title\\\\": one \\\\\\\\ two"
                fetched: 2026-06-01T12:00:00Z
                sha-256: "[0-9a-f]{64}"
                etag: "\\\\"v1\\\\""
                last-modified: "Sat, 31 Jan 2026 09:00:00 GMT"
                ---
                Words.

                More words.
                """.replace("A/", web.url("/"))), file);
        // And the build reads it without a word.
        assertEquals(List.of(), blog.build().problems());
    }

    @Test
    void asksForEveryPageThatIsQuotedCitedOrListedAndForNoOther() {
        for (String path : List.of("/quoted", "/cited", "/listed", "/unused", "/linked")) {
            web.html(path, "Words of " + path);
        }
        SiteFixture blog = SiteFixture.post(
                        "> Words.\n>\n> — @ada-lovelace, [@quoted]\n\nAs in [@cited] and [there](" + web.url("/linked")
                                + ") and [@doi].\n",
                        "resources: [listed]")
                .write(
                        "resources.yml",
                        Stream.of("quoted", "cited", "listed", "unused")
                                        .map(key -> "- {id: " + key + ", title: T, author: [{literal: A}], URL: \""
                                                + web.url("/" + key) + "\"}\n")
                                        .collect(Collectors.joining())
                                + "- {id: doi, title: T, author: [{literal: A}], DOI: 10.1000/1}\n");
        take(blog);
        assertEquals(
                List.of("/cited", "/listed", "/quoted"),
                web.paths().stream().sorted().toList());
    }

    @Test
    void leavesAFileAloneThatSaysWhatThePageSays() {
        web.on("/a", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if (known) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                SmallWeb.send(exchange, 200, "text/html", "<p>Words.</p>".getBytes(StandardCharsets.UTF_8));
            }
        });
        SiteFixture blog = quoting("/a");
        take(blog);
        String before = onlyFile(blog);
        assertEquals("1: 0 new, 0 changed, 1 unchanged, 0 failed", counts(take(blog.at("2026-07-01T12:00:00Z"))));
        assertEquals(before, onlyFile(blog));
        web.html("/a", "Words.");
        assertEquals("1: 0 new, 0 changed, 1 unchanged, 0 failed", counts(take(blog.at("2026-08-01T12:00:00Z"))));
        assertEquals(before, onlyFile(blog));
    }

    @Test
    void takesOverWhatThePageSaysNow() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        take(blog);
        web.html("/a", "Other words.");
        SnapshotReport report = take(blog.at("2026-07-01T12:00:00Z"));
        assertEquals(List.of(web.url("/a")), report.changed());
        String file = onlyFile(blog);
        assertTrue(file.contains("fetched: 2026-07-01T12:00:00Z"));
        assertTrue(file.endsWith("---\nOther words.\n"));
    }

    @Test
    void aFileThatSomebodyChangedIsNotOverwritten() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        take(blog);
        String name = kept(blog).keySet().iterator().next();
        blog.write("snapshots/" + name, onlyFile(blog).replace("Words.\n", "My words.\n"));
        web.html("/a", "Other words.");
        web.forget();
        SnapshotReport report = take(blog);
        assertEquals(1, report.edited());
        assertTrue(onlyFile(blog).endsWith("My words.\n"));
        assertTrue(printed(report.diagnostics()).contains("[snapshot-edited]"));
        assertEquals(List.of(), web.paths());
    }

    @Test
    void aPageKeepsItsFileWhateverThatIsCalled() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        take(blog);
        String name = kept(blog).keySet().iterator().next();
        blog.write("snapshots/my-name.txt", onlyFile(blog)).delete("snapshots/" + name);
        web.html("/a", "Other words.");
        take(blog);
        assertEquals(List.of("my-name.txt"), List.copyOf(kept(blog).keySet()));
        assertTrue(onlyFile(blog).endsWith("Other words.\n"));
    }

    @Test
    void filesAreNamedByTheirAddressesAndNoTwoAlike() {
        String port = web.url("").replaceAll(".*:", "");
        String lengthy = "/" + "word-".repeat(40) + "end";
        List<String> paths = List.of("/a/b", "/a-b", "/notes?page=2", lengthy);
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            web.html(path, "Words of " + path);
            text.append("> Words.\n> — @ada-lovelace, [there](")
                    .append(web.url(path))
                    .append(")\n\nAnd:\n\n");
        }
        SiteFixture blog = SiteFixture.post(text.toString());
        take(blog);
        List<String> names = new ArrayList<>(kept(blog).keySet());
        assertEquals(4, names.size());
        assertTrue(names.contains("127-0-0-1-" + port + "-notes-page-2.txt"), names.toString());
        assertTrue(names.stream().anyMatch(name -> name.matches("127-0-0-1-\\d+-a-b-[0-9a-f]{8}\\.txt")));
        assertTrue(names.stream().allMatch(name -> name.length() < 100), names.toString());
        assertTrue(names.stream().noneMatch(name -> name.endsWith("-a-b.txt")), names.toString());
    }

    @Test
    void onlyAPartOfTheAddressesIsAskedForIfWanted() {
        web.html("/a", "Words.").html("/b", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n");
        List<String> progress = new ArrayList<>();
        new SnapshotTaker(waited::add)
                .take(
                        new SnapshotRequest(blog.request(), "/b", Reach.PRIVATE, null),
                        (done, of) -> progress.add(done + " of " + of));
        assertEquals(List.of("/b"), web.paths());
        assertEquals(List.of("1 of 1"), progress);
    }

    @Test
    void pagesOfTheBlogItselfAreNoSources() {
        SiteFixture blog =
                SiteFixture.post("> Words.\n> — @ada-lovelace, [me](https://notes.example.org/people/ada-lovelace/)\n");
        assertEquals(0, take(blog).sources());
    }
}
