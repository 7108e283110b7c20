package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From the page of somebody to the feed that it names. */
class FeedDiscoveryTest extends SyncFixture {
    @Test
    void findsTheFeedThatAPageNames() {
        web.text(
                        "/",
                        "text/html",
                        "<link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'>"
                                + "<link rel='ALTERNATE home' type='application/rss+xml' href='feed'>")
                .text("/feed", "application/rss+xml", RSS);
        SiteFixture blog = knowing("/");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
        web.forget();
        sync(blog);
        assertEquals(List.of("/feed"), web.paths(), "found once, it is asked for at once");
    }

    @Test
    void aPageThatSaysThatItIsXmlIsAPageAllTheSame() {
        web.text(
                        "/",
                        "application/xhtml+xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE html><html><head>"
                                + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\"/></head></html>")
                .text("/feed", "application/rss+xml", RSS);
        SiteFixture blog = knowing("/");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
    }

    @Test
    void aPageThatIsAFeedItselfIsRead() {
        web.text("/", "application/rss+xml", RSS);
        SiteFixture blog = knowing("/");
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(sync(blog)));
    }

    @Test
    void aPageWithoutAFeedIsANoteOnceAndAskedAgainInAMonth() {
        web.html("/", "Nothing here.");
        SiteFixture blog = knowing("/");
        SyncReport report = sync(blog);
        assertEquals("0: 0 new, 0 unchanged, 0 failed, 1 without", counts(report));
        assertTrue(
                printed(report.diagnostics())
                        .contains("people.yml:2:8: note: no feed of Ada was found: " + web.url("/")
                                + " names none [feed-missing]"),
                printed(report.diagnostics()));
        web.forget();
        assertEquals("", printed(sync(blog).diagnostics()));
        assertEquals(List.of(), web.paths());
        blog.at("2026-07-15T00:00:00Z");
        sync(blog);
        assertEquals(List.of("/"), web.paths());
        assertTrue(blog.build().succeeded());
    }

    @Test
    void aPageThatCannotBeReadIsAskedAgainByTheNextRun() {
        web.status("/", 500);
        SiteFixture blog = knowing("/");
        SyncReport report = sync(blog);
        assertEquals("0: 0 new, 0 unchanged, 0 failed, 1 without", counts(report));
        assertTrue(
                printed(report.diagnostics())
                        .contains("people.yml:2:8: note: no feed of Ada could be looked for: " + web.url("/")
                                + " answered 500 [feed-missing]"),
                printed(report.diagnostics()));
        web.text("/", "text/html", "<link rel=alternate type=application/rss+xml href=/feed>")
                .text("/feed", "application/rss+xml", RSS);
        SyncReport next = sync(blog);
        assertEquals("1: 2 new, 0 unchanged, 0 failed, 0 without", counts(next));
        assertTrue(
                printed(next.diagnostics()).contains("a feed of Ada was found, and is read from now on [feed-found]"),
                printed(next.diagnostics()));
        assertTrue(printed(next.diagnostics()).endsWith("write: feed: " + web.url("/feed")));
        assertEquals("", printed(sync(blog).diagnostics()), "said once");
    }

    @Test
    void aPageInPlaceOfAFeedIsToldWithTheFeedThatItNames() {
        web.text("/", "text/html", "<!-- x --><html><link rel=alternate type=application/atom+xml href=/atom>");
        String said = printed(sync(following("/")).diagnostics());
        assertTrue(said.contains("sent a page, and no feed [feed-failed]"), said);
        assertTrue(said.contains("hint: the page names one: feed: " + web.url("/atom")), said);
    }
}
