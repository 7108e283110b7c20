package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.avatar.Pictures;
import dev.outloud.net.Reach;
import dev.outloud.reception.ReplyKeeper.Kept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What others say to the posts comes in by the service that takes webmentions for the blog, and waits for the author. */
class ReceptionTest extends NetworkFixture {
    private SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                replies:
                  service: $
                  trust: [ada]
                  block: [spam.example]
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31, aliases: [/old/a/]}
                ---
                Text.
                """.replace("$", web.url("")));
    }

    private static String entry(int id, String property, String author, String target, String content) {
        return "{\"type\":\"entry\",\"author\":{\"type\":\"card\",\"name\":\"N" + id
                + "\",\"photo\":\"https://x.example/p.png\",\"url\":\""
                + author + "\"},\"url\":\"" + author + "note/" + id
                + "\",\"published\":\"2026-02-03T10:00:00+01:00\",\"wm-received\":\"2026-02-03T09:05:00Z\",\"wm-id\":"
                + id
                + ",\"wm-source\":\"" + author + "note/" + id + "\",\"wm-target\":\"https://notes.example.org" + target
                + "\",\"wm-property\":\"" + property + "\",\"wm-private\":false,\"content\":{\"html\":\"" + content
                + "\",\"text\":\"t\"}}";
    }

    private void service(long since, String... entries) {
        page(since, 0, List.of(entries));
    }

    private void page(long since, int page, List<String> entries) {
        web.text(
                "/api/mentions.jf2?token=s%26cret&domain=notes.example.org&since_id=" + since
                        + "&sort-by=created&sort-dir=up&per-page=100&page=" + page,
                "application/json",
                "{\"type\":\"feed\",\"children\":[" + String.join(",", entries) + "]}");
    }

    private SyncReport sync(SiteFixture blog) {
        return new NetworkReader(waited::add)
                .sync(new SyncRequest(blog.request(), "nobody", Reach.LOOPBACK, "s&cret"), (done, of) -> {});
    }

    @Test
    void whatIsNewWaitsUnlessItsAuthorIsTrusted() {
        SiteFixture blog = blog();
        service(
                0,
                entry(7, "in-reply-to", "https://mary.example.org/", "/posts/a/", "<p>Hi<script>alert(1)</script></p>"),
                entry(8, "in-reply-to", "https://ada.example.org/", "/old/a/?utm=1#x", "Yes."),
                entry(9, "like-of", "https://a.spam.example/", "/posts/a/", ""),
                entry(10, "mention-of", "https://mary.example.org/", "/", "Home"));
        SyncReport report = sync(blog);
        assertEquals(List.of(), report.diagnostics(), printed(report.diagnostics()));
        assertEquals(new Kept(1, 1, 2), report.replies());
        Map<String, String> files = files(blog, "replies/a");
        assertEquals(List.of("wm-7.yml", "wm-8.yml"), List.copyOf(files.keySet()));
        assertEquals("""
                state: pending
                kind: reply
                author:
                  name: "N7"
                  url: "https://mary.example.org/"
                url: "https://mary.example.org/note/7"
                source: "https://mary.example.org/note/7"
                published: 2026-02-03T10:00+01:00
                html: "<p>Hi</p>"
                """, files.get("wm-7.yml"));
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("reply-pending"), site.problems(), site.printed());
        assertEquals(
                "Ada Lovelace",
                site.page("/posts/a/").select(".reply .p-author").text());
        assertEquals("1 reply", site.page("/posts/a/").select("#replies-title").text());
    }

    @Test
    void aPageThatCallsATrustedPersonItsAuthorIsNotTrusted() {
        SiteFixture blog = blog();
        String forged = entry(7, "in-reply-to", "https://ada.example.org/", "/posts/a/", "Buy.");
        service(
                0,
                forged.replace("\"wm-source\":\"https://ada.", "\"wm-source\":\"https://evil."),
                forged.replace("\"wm-id\":7", "\"wm-id\":8")
                        .replace("\"wm-source\":\"https://ada.", "\"wm-source\":\"https://ada.example.org.evil."),
                forged.replace("\"wm-id\":7", "\"wm-id\":9")
                        .replace("\"wm-source\":\"https://ada.example.org/", "\"wm-source\":\"https://brid.gy/"));
        assertEquals(new Kept(2, 1, 0), sync(blog).replies(), "only a bridge copies faithfully");
    }

    @Test
    void picturesOfThoseWhoReplyAreCopiedSmallOnceAndShownFromHere() {
        SiteFixture blog = blog();
        web.bytes("/ada.jpg", "image/jpeg", Pictures.telling(Pictures.of("jpg", 300, 400), "GPS"));
        web.text("/no.png", "image/png", "<svg onload=alert(1)>");
        String picture = web.url("/ada.jpg");
        service(
                0,
                entry(7, "in-reply-to", "https://ada.example.org/", "/posts/a/", "Yes.")
                        .replace("https://x.example/p.png", picture),
                entry(8, "in-reply-to", "https://ada.example.org/", "/posts/a/", "And no.")
                        .replace("https://x.example/p.png", picture),
                entry(9, "in-reply-to", "https://mary.example.org/", "/posts/a/", "Hm.")
                        .replace("https://x.example/p.png", web.url("/no.png")),
                entry(10, "in-reply-to", "https://mary.example.org/", "/posts/a/", "Oh.")
                        .replace("https://x.example/p.png", web.url("/missing.png")));
        assertEquals(new Kept(2, 2, 0), sync(blog).replies());
        List<String> pictures = Stream.of(Objects.requireNonNull(
                        blog.folder().resolve("replies/avatars").toFile().list()))
                .toList();
        assertEquals(1, pictures.size(), "one picture is one file");
        assertEquals(1, Collections.frequency(web.paths(), "/ada.jpg"), "and is asked for once");
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("reply-pending"), site.problems(), site.printed());
        Element shown = site.page("/posts/a/").select(".reply img.u-photo").get(0);
        assertEquals("/replies/avatars/" + pictures.get(0), shown.attr("src"));
        assertTrue(site.has("site/replies/avatars/" + pictures.get(0)));
        assertFalse(
                site.page("/posts/a/").outerHtml().contains(web.url("")), "no reader's browser is sent to their host");
    }

    @Test
    void whatAnAuthorDecidedStaysAndOnlyWhatIsNewIsAskedFor() {
        SiteFixture blog = blog();
        service(0, entry(7, "in-reply-to", "https://mary.example.org/", "/posts/a/", "One"));
        sync(blog);
        blog.write(
                "replies/a/wm-7.yml",
                files(blog, "replies/a").getOrDefault("wm-7.yml", "").replace("pending", "rejected"));
        service(
                7,
                entry(7, "in-reply-to", "https://mary.example.org/", "/posts/a/", "One, changed"),
                entry(12, "in-reply-to", "https://mary.example.org/", "/posts/a/", "Two"));
        assertEquals(new Kept(1, 0, 0), sync(blog).replies());
        assertTrue(files(blog, "replies/a").getOrDefault("wm-7.yml", "").contains("state: rejected"));
    }

    @Test
    void aFileThatCannotBeReadIsNotWrittenOver() {
        SiteFixture blog = blog().write("replies/a/wm-7.yml", new byte[] {'a', ':', ' ', (byte) 0xE9});
        service(0, entry(7, "in-reply-to", "https://mary.example.org/", "/posts/a/", "One"));
        assertEquals(Kept.NOTHING, sync(blog).replies());
        assertEquals(List.of("reply-unusable"), blog.build().problems());
    }

    @Test
    void pagesAreReadToTheLast() {
        SiteFixture blog = blog();
        List<String> first = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            first.add(entry(i, "in-reply-to", "https://mary.example.org/", "/posts/a/", "x"));
        }
        page(0, 0, first);
        page(0, 1, List.of(entry(101, "in-reply-to", "https://mary.example.org/", "/posts/a/", "x")));
        assertEquals(new Kept(101, 0, 0), sync(blog).replies());
    }

    @Test
    void aServiceThatFailsIsAWarningWithoutTheToken() {
        SiteFixture blog = blog();
        SyncReport report = sync(blog);
        String said = printed(report.diagnostics());
        assertTrue(
                said.startsWith("site.yml:1:1: warning: replies could not be fetched: " + web.url("")
                        + " answered 404 [replies-failed]"),
                said);
        assertFalse(said.contains("cret"), said);
        web.text(
                "/api/mentions.jf2?token=s%26cret&domain=notes.example.org&since_id=0&sort-by=created&sort-dir=up&per-page=100&page=0",
                "application/json", "<html>");
        assertTrue(printed(sync(blog).diagnostics()).contains("[replies-failed]"));
    }

    @Test
    void oddEntriesAreHarmless() {
        SiteFixture blog = blog();
        service(
                0,
                "7",
                "{}",
                "{\"wm-id\":-1,\"wm-source\":\"javascript:alert(1)\",\"wm-target\":\"https://notes.example.org/posts/a/\"}",
                "{\"wm-id\":20,\"wm-private\":true,\"wm-source\":\"https://m.example/\",\"wm-target\":\"https://notes.example.org/posts/a/\"}",
                "{\"wm-id\":21,\"wm-source\":\"https://m.example/x\",\"wm-target\":\"https://notes.example.org/posts/a/\",\"content\":\"a\\\"b\\n- c: {\",\"author\":[]}");
        assertEquals(new Kept(1, 0, 0), sync(blog).replies());
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("reply-pending"), site.problems(), site.printed());
    }
}
