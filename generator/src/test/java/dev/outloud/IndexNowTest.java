package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.diagnostic.Problem;
import dev.outloud.net.Reach;
import dev.outloud.net.SmallWeb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Search engines hear of what is new, changed or gone, once, and only if the author wants it. */
class IndexNowTest {
    private static final String KEY = "0f8fad5b-d9cb-469f";

    private final SmallWeb web = SmallWeb.open();
    private final List<JsonObject> told = new ArrayList<>();

    @AfterEach
    void close() {
        web.close();
    }

    private SiteFixture blog() {
        web.on("/indexnow", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(JsonParser.parseString(body).getAsJsonObject());
            exchange.sendResponseHeaders(202, -1);
        });
        return SiteFixture.post("By @ada-lovelace.")
                .write(
                        "site.yml",
                        "title: N\nurl: https://notes.example.org/blog/\nauthors: [grace]\nindex-now: " + KEY + "\n");
    }

    private NotifyReport.Engines tell(SiteFixture blog, boolean dryRun) {
        return report(blog, dryRun).engines();
    }

    private NotifyReport report(SiteFixture blog, boolean dryRun) {
        return new SiteNotifier(time -> {})
                .tell(
                        new NotifyRequest(blog.request(), web.url("/indexnow"), Reach.LOOPBACK, dryRun),
                        (done, of) -> {});
    }

    private static String ledger(SiteFixture blog) {
        try {
            return Files.readString(blog.folder().resolve("ledger/index-now.txt"));
        } catch (IOException e) {
            return "";
        }
    }

    private static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }

    @Test
    void enginesAreToldOfEveryPageOnceAndThenOfWhatIsNewOrGone() {
        SiteFixture blog = blog();
        assertTrue(tell(blog, false).sent());
        JsonObject first = told.get(0);
        assertEquals("notes.example.org", first.get("host").getAsString());
        assertEquals(KEY, first.get("key").getAsString());
        assertEquals(
                "https://notes.example.org/blog/" + KEY + ".txt",
                first.get("keyLocation").getAsString());
        assertTrue(first.getAsJsonArray("urlList").toString().contains("https://notes.example.org/blog/posts/a/"));
        assertTrue(ledger(blog).contains("2026-01-31 https://notes.example.org/blog/posts/a/\n"), ledger(blog));
        assertEquals(List.of(), tell(blog, false).urls());
        assertEquals(1, told.size());
        blog.delete("posts/a.md").write("posts/b.md", "---\ntitle: B\ndate: 2026-01-31\n---\nText.\n");
        List<String> urls = tell(blog, false).urls();
        assertTrue(urls.contains("https://notes.example.org/blog/posts/a/"), urls.toString());
        assertTrue(urls.contains("https://notes.example.org/blog/posts/b/"), urls.toString());
        assertEquals(2, told.size());
    }

    @Test
    void theKeyLiesAtTheTopOfTheSite() {
        SiteFixture.Result site = blog().build();
        assertEquals(KEY, site.file("site/" + KEY + ".txt"));
    }

    @Test
    void withoutAKeyNobodyIsTold() {
        SiteFixture blog = SiteFixture.post("Text.");
        assertFalse(tell(blog, false).isOn());
        assertEquals(List.of(), web.paths());
        assertEquals("", ledger(blog));
    }

    @Test
    void aDryRunTellsAndKeepsNothing() {
        SiteFixture blog = blog();
        assertFalse(tell(blog, true).urls().isEmpty());
        assertEquals(List.of(), web.paths());
        assertEquals("", ledger(blog));
    }

    @Test
    void aRefusalIsAWarningAndToldAgain() {
        SiteFixture blog = blog();
        web.status("/indexnow", 403);
        NotifyReport refused = report(blog, false);
        assertFalse(refused.engines().sent());
        String said = printed(refused.diagnostics());
        assertTrue(said.contains("answered 403 [notification-failed]"), said);
        assertTrue(
                said.contains("is the blog published with its key? it lies at https://notes.example.org/blog/" + KEY),
                said);
        assertEquals("", ledger(blog));
        assertEquals(refused.engines().urls(), tell(blog(), false).urls());
    }

    @Test
    void aLedgerWithTheMarksOfAConflictIsRefused() {
        SiteFixture blog = blog().write("ledger/index-now.txt", "2026-01-31 https://a.example/\n<<<<<<< ours\n");
        SiteException failure = assertThrows(SiteException.class, () -> tell(blog, false));
        assertTrue(
                printed(failure.diagnostics()).contains("ledger/index-now.txt:2:1: error: this line is none"),
                printed(failure.diagnostics()));
        assertEquals(List.of(), web.paths());
    }

    @Test
    void aKeyThatIsNoneIsAMistake() {
        SiteFixture.Result site = blog().write("site.yml", "title: N\nurl: https://n.example.org/\nindex-now: ../x\n")
                .build();
        assertEquals(1, site.printed(Problem.BAD_VALUE).size(), site.printed());
    }
}
