package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.net.SmallWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The text of every cited page, kept in the blog's folder. */
class SnapshotTest {
    private final SmallWeb web = SmallWeb.open();
    private final List<Duration> waited = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        web.close();
    }

    /** A post that quotes Ada from a page of the small Web. */
    private SiteFixture quoting(String path) {
        return SiteFixture.post("> Words.\n>\n> — @ada-lovelace, [there](" + web.url(path) + ")\n");
    }

    private SnapshotReport take(SiteFixture blog) {
        return take(blog, null);
    }

    private SnapshotReport take(SiteFixture blog, @Nullable String archive) {
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", true, archive);
        return new SnapshotTaker(waited::add).take(request, (done, of) -> {});
    }

    private static Map<String, String> kept(SiteFixture blog) {
        Path folder = blog.folder().resolve("snapshots");
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file : list.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String onlyFile(SiteFixture blog) {
        Map<String, String> files = kept(blog);
        assertEquals(1, files.size(), files.keySet().toString());
        return files.values().iterator().next();
    }

    private static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }

    private static String counts(SnapshotReport report) {
        return report.sources() + ": " + report.added().size() + " new, "
                + report.changed().size() + " changed, " + report.unchanged() + " unchanged, " + report.failed()
                + " failed";
    }

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
    void saysWhereAPageIsCitedThatIsGoneAndKeepsItsOldText() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        take(blog);
        String before = onlyFile(blog);
        web.status("/a", 404);
        SnapshotReport report = take(blog);
        assertEquals("1: 0 new, 0 changed, 0 unchanged, 1 failed", counts(report));
        assertEquals(before, onlyFile(blog));
        String said = printed(report.diagnostics());
        assertTrue(
                said.contains("posts/a.md:5:1: warning: the source " + web.url("/a")
                        + " answered 404; its snapshot stays as it was [snapshot-failed]\n  5 | > Words.\n"),
                said);
        assertTrue(said.contains("hint: find its new address, or cite a copy in an archive"), said);
    }

    @Test
    void oneHostThatFailsDoesNotKeepTheOthersFromBeingKept() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        web.html("/a", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](http://localhost:" + port + "/)\n");
        assertEquals("2: 1 new, 0 changed, 0 unchanged, 1 failed", counts(take(blog)));
    }

    @Test
    void aWarningMayBeAllowedInThePostAndNoBuildCallsThatUnneeded() {
        SiteFixture blog = SiteFixture.post(
                "> Words.\n> — @ada-lovelace, [there](" + web.url("/a") + ")\n", "allow: [snapshot-failed]");
        assertEquals("", printed(take(blog).diagnostics()));
        assertEquals("", blog.build().printed());
    }

    @Test
    void warningsFailAStrictRunAfterEverythingElseIsKept() {
        web.html("/a", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                        + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n")
                .strict();
        SiteException failure = assertThrows(SiteException.class, () -> take(blog));
        assertTrue(printed(failure.diagnostics()).contains("error: the source " + web.url("/b") + " answered 404"));
        assertEquals(1, kept(blog).size());
    }

    @Test
    void nothingIsAskedForWhileTheBlogHasErrors() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a").write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\n@nobody-known\n");
        assertThrows(SiteException.class, () -> take(blog));
        assertEquals(List.of(), web.paths());
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
    void whatIsNoTextIsANoteAndNotAFailure() {
        web.bytes("/a", "application/pdf", new byte[] {'%', 'P', 'D', 'F'});
        SnapshotReport report = take(quoting("/a"));
        assertEquals(1, report.unreadable());
        assertTrue(printed(report.diagnostics())
                .contains("is no page with text, but application/pdf [snapshot-unreadable]"));
        web.html("/a", "<script>document.write('Words')</script>");
        assertTrue(printed(take(quoting("/a")).diagnostics()).contains("has no text without its scripts"));
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        SiteFixture blog = quoting("/a");
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", false, null);
        SnapshotReport report = new SnapshotTaker(waited::add).take(request, (done, of) -> {});
        assertTrue(printed(report.diagnostics()).contains("leads to this machine or its own network (127.0.0.1)"));
        assertEquals(List.of(), web.paths());
    }

    @Test
    void onlyAPartOfTheAddressesIsAskedForIfWanted() {
        web.html("/a", "Words.").html("/b", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n");
        List<String> progress = new ArrayList<>();
        new SnapshotTaker(waited::add)
                .take(
                        new SnapshotRequest(blog.request(), "/b", true, null),
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

    @Test
    void aDiskThatTakesNothingIsAnError() throws IOException {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        Files.createFile(blog.folder().resolve("snapshots"));
        SiteException failure = assertThrows(SiteException.class, () -> take(blog));
        assertTrue(printed(failure.diagnostics()).contains("cannot write the snapshot"));
    }

    @Test
    void aRunThatIsStoppedKeepsWhatItHas() {
        web.html("/a", "Words.").html("/b", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n");
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", true, null);
        // In the midst of the work, by the thread that does it.
        SnapshotReport report = new SnapshotTaker(waited::add)
                .take(request, (done, of) -> Thread.currentThread().interrupt());
        assertEquals("2: 1 new, 0 changed, 0 unchanged, 1 failed", counts(report));
        assertTrue(onlyFile(blog).endsWith("---\nWords.\n"));
        assertEquals("2: 1 new, 0 changed, 1 unchanged, 0 failed", counts(take(blog)));
    }

    @Test
    void anArchiveIsAskedForACopyOnlyIfItHasNone() {
        web.html("/a", "Words.").html("/b", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n");
        String copyOfA = "/web/20260501120000/" + web.url("/a");
        String copyOfB = "/web/20260601120001/" + web.url("/b");
        web.redirect("/web/" + web.url("/a"), copyOfA).redirect("/save/" + web.url("/b"), copyOfB);
        SnapshotReport report = take(blog, web.url("/"));
        assertEquals(2, report.archived());
        String all = String.join("", kept(blog).values());
        assertTrue(all.contains("archived: \"" + web.url(copyOfA) + "\"\n"), all);
        assertTrue(all.contains("archived: \"" + web.url(copyOfB) + "\"\n"), all);
        assertEquals(
                "Mon, 1 Jun 2026 12:00:00 GMT",
                web.last("/web/" + web.url("/a")).header("Accept-datetime"));
        web.forget();
        take(blog, web.url("/"));
        assertEquals(List.of("/a", "/b"), web.paths().stream().sorted().toList());
    }

    @Test
    void anOldCopyIsBetterThanNone() {
        web.html("/a", "Words.");
        SiteFixture blog = quoting("/a");
        String old = "/web/20100501120000/" + web.url("/a");
        web.redirect("/web/" + web.url("/a"), old);
        assertEquals(1, take(blog, web.url("")).archived());
        assertTrue(onlyFile(blog).contains("archived: \"" + web.url(old) + "\"\n"));
        assertTrue(web.paths().contains("/save/" + web.url("/a")));
    }

    @Test
    void anArchiveThatFailsIsAWarningAndTheTextIsKept() {
        web.html("/a", "Words.");
        web.status("/save/" + web.url("/a"), 520);
        SiteFixture blog = quoting("/a");
        SnapshotReport report = take(blog, web.url(""));
        assertEquals(0, report.archived());
        assertTrue(printed(report.diagnostics())
                .contains("the archive has no copy of " + web.url("/a")
                        + " and makes none: it answered 520 [archive-failed]"));
        assertTrue(onlyFile(blog).endsWith("Words.\n"));
    }

    @Test
    void copiesAreMadeSlowlyEnoughForTheArchive() {
        web.html("/a", "Words.").html("/b", "Words.");
        SiteFixture blog = SiteFixture.post("> Words.\n> — @ada-lovelace, [here](" + web.url("/a")
                + ")\n\nAnd:\n\n> Words.\n> — @ada-lovelace, [there](" + web.url("/b") + ")\n");
        for (String path : List.of("/a", "/b")) {
            String copy = "/web/20260601120001/" + web.url(path);
            web.status("/save/" + web.url(path), 200, "Content-Location", copy);
        }
        assertEquals(2, take(blog, web.url("")).archived());
        assertEquals(List.of(Duration.ofSeconds(20)), waited);
    }
}
