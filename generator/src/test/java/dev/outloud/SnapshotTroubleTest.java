package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be fetched is told at its place, and takes nothing away that was kept before. */
class SnapshotTroubleTest extends SnapshotFixture {
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
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", Reach.PUBLIC, null);
        SnapshotReport report = new SnapshotTaker(waited::add).take(request, (done, of) -> {});
        assertTrue(printed(report.diagnostics()).contains("leads to this machine or its own network (127.0.0.1)"));
        assertEquals(List.of(), web.paths());
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
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", Reach.LOOPBACK, null);
        // In the midst of the work, by the thread that does it.
        SnapshotReport report = new SnapshotTaker(waited::add)
                .take(request, (done, of) -> Thread.currentThread().interrupt());
        assertEquals("2: 1 new, 0 changed, 0 unchanged, 1 failed", counts(report));
        assertTrue(onlyFile(blog).endsWith("---\nWords.\n"));
        assertEquals("2: 1 new, 0 changed, 1 unchanged, 0 failed", counts(take(blog)));
    }
}
