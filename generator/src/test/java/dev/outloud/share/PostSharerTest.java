package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.outloud.PostSharer;
import dev.outloud.ShareReport;
import dev.outloud.SiteException;
import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.DiagnosticPrinter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of one post alone, as the terminal shows them. */
class PostSharerTest {
    private static SiteFixture blog() {
        return SiteFixture.of("""
                -- posts/first-post.md
                ---
                {title: First, date: 2026-01-30}
                ---
                > Show it.
                >
                > — @ada-lovelace

                1. One
                2. Two
                3. Three
                -- posts/second.md
                ---
                {title: Second, date: 2026-01-31}
                ---
                Text.
                """);
    }

    @Test
    void theyAreThoseOfTheKitAndNothingIsWritten() {
        SiteFixture fixture = blog();
        ShareReport report = new PostSharer().share(fixture.request(), "first-post", null);
        assertFalse(Files.exists(fixture.output()));
        assertEquals("First", report.title());
        assertEquals("https://notes.example.org/posts/first-post/", report.url());
        List<String> kit = new ArrayList<>();
        for (JsonObject snippet : Kit.of(fixture.build()).snippets()) {
            if (snippet.toString().contains("/first-post/")) {
                kit.addAll(Kit.texts(snippet));
            }
        }
        assertTrue(kit.containsAll(
                report.texts().stream().map(ShareReport.Text::text).toList()));
        assertTrue(report.texts().stream().anyMatch(text -> text.name().equals("thread 2/5")), report.toString());
    }

    @Test
    void withoutASlugItIsTheNewestPost() {
        assertEquals(
                "second", new PostSharer().share(blog().request(), null, null).post());
        assertNull(
                new PostSharer().share(SiteFixture.of("").request(), null, null).post());
    }

    @Test
    void aSlugThatNoPostHasGetsTheNearest() {
        SiteException e =
                assertThrows(SiteException.class, () -> new PostSharer().share(blog().request(), "frist-post", null));
        assertEquals("""
                -Dsite.post:1:1: error: no post has the slug "frist-post" [unknown-post]
                  1 | frist-post
                    | ^^^^^^^^^^
                  hint: did you mean "first-post"?""", DiagnosticPrinter.print(e.diagnostics().get(0)));
    }

    @Test
    void aNetworkIsNamedAsItsUsersDo() {
        ShareReport report = new PostSharer().share(blog().request(), null, "Twitter");
        assertEquals(
                List.of("x"),
                report.texts().stream()
                        .map(ShareReport.Text::network)
                        .distinct()
                        .toList());
    }

    @Test
    void aNetworkWithoutTextsGetsTheNearest() {
        SiteException e =
                assertThrows(SiteException.class, () -> new PostSharer().share(blog().request(), null, "mastodn"));
        assertEquals("""
                -Dsite.network:1:1: error: no texts are made for "mastodn" [bad-value]
                  1 | mastodn
                    | ^^^^^^^
                  hint: did you mean "mastodon"?""", DiagnosticPrinter.print(e.diagnostics().get(0)));
    }
}
