package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies in an archive, made only if the author asks for them. */
class ArchivedCopiesTest extends SnapshotFixture {
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
