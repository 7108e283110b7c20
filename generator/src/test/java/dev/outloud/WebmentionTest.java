package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Everybody to whom a blog links, whom it quotes or cites, hears of it: once. */
class WebmentionTest extends WebmentionFixture {
    @Test
    void whoeverIsLinkedQuotedOrCreditedHearsOfItOnce() {
        SiteFixture blog = blog();
        publish(blog);
        NotifyReport report = tell(blog);
        assertEquals(List.of(), report.diagnostics(), printed(report.diagnostics()));
        assertEquals(List.of("/ada/ new SENT", "/ada/engine new SENT", "/grace/linked new SENT"), outcomes(report));
        assertEquals(
                List.of("/blog/posts/a/ /ada/", "/blog/posts/a/ /ada/engine", "/blog/posts/a/ /grace/linked"),
                received.stream().sorted().toList());
        String kept = ledger(blog);
        assertEquals(List.of(), tell(blog).told());
        assertEquals(List.of(), received);
        assertEquals(kept, ledger(blog));
        assertTrue(blog.build().succeeded());
        assertEquals(
                List.of("notifications.yml"), List.copyOf(files(blog, "ledger").keySet()));
    }

    @Test
    void aDryRunAsksNobody() {
        SiteFixture blog = blog();
        assertEquals(
                List.of("/ada/ new null", "/ada/engine new null", "/grace/linked new null"),
                outcomes(tell(blog, true)));
        assertEquals(List.of(), web.paths());
        assertEquals("", ledger(blog));
    }

    @Test
    void addressesOfThisMachineAreRefusedUnlessAllowed() {
        SiteFixture blog = blog();
        publish(blog);
        NotifyReport report = new SiteNotifier(waited::add)
                .tell(new NotifyRequest(blog.request(), web.url("/indexnow"), Reach.PUBLIC, false), (done, of) -> {});
        assertEquals(List.of(), received);
        assertEquals(List.of(), web.paths());
        String said = printed(report.diagnostics());
        assertTrue(said.contains("[not-published]") && said.endsWith("set -Dsite.allowLoopback"), said);
    }

    /** The blog is public, and somebody leads it to a machine that is not. */
    @Test
    void anEndpointInAPrivateNetworkIsNeverAsked() {
        SiteFixture blog = blog();
        web.text("/ada/", "text/html", "<link rel=webmention href='http://10.0.0.1/endpoint'>");
        publish(blog);
        NotifyReport report = tell(blog);
        assertEquals("/ada/ new REFUSED", outcomes(report).get(0));
        assertTrue(ledger(blog).contains("its own network (10.0.0.1)"), ledger(blog));
    }

    @Test
    void nobodyWhoDoesNotWantToIsToldOfAnything() {
        SiteFixture blog = blog().write(
                        "people.yml",
                        "- {id: mary, name: Mary Writer, author: true}\n- {id: ada, name: Ada Lovelace, url: \""
                                + web.url("/ada/") + "\", consent: {notify: false}}\n");
        web.text("/adamant/", "text/html", ENDPOINT);
        blog.write(
                "posts/b.md",
                "---\n{title: B, date: 2026-02-01}\n---\n[a](" + web.url("/ada?x=1") + ") [b](" + web.url("/adamant/")
                        + ")\n");
        publish(blog);
        assertEquals(List.of("/grace/linked new SENT", "/adamant/ new SENT"), outcomes(tell(blog)));
        assertEquals(List.of("/blog/posts/a/ /grace/linked", "/blog/posts/b/ /adamant/"), received);
        assertFalse(web.paths().contains("/ada/"));
    }

    @Test
    void aPageThatWantsNoneIsAskedOnceAndOneThatFailsLater() {
        SiteFixture blog = blog();
        web.html("/ada/", "No endpoint.");
        web.status("/grace/linked", 500);
        web.status("/ada/engine", 404);
        publish(blog);
        assertEquals(
                List.of("/ada/ new UNHEARD", "/ada/engine new REFUSED", "/grace/linked new FAILED"),
                outcomes(tell(blog)));
        NotifyReport soon = tell(blog);
        assertEquals(List.of(), soon.told(), "not before an hour has passed");
        assertEquals(1, soon.waiting());
        blog.at("2026-06-15T14:00:00Z");
        web.text("/grace/linked", "text/html", ENDPOINT);
        assertEquals(List.of("/grace/linked again SENT"), outcomes(tell(blog)));
    }

    @Test
    void aRefusalIsRespectedUntilThePageSaysSomethingElse() {
        SiteFixture blog = blog();
        hearing(400);
        publish(blog);
        assertEquals(
                List.of("/ada/ new REFUSED", "/ada/engine new REFUSED", "/grace/linked new REFUSED"),
                outcomes(tell(blog)));
        assertEquals(List.of(), tell(blog).told());
        hearing(201);
        blog.write("posts/a.md", "---\n{title: A, date: 2026-01-31}\n---\nBy @ada, no less.\n");
        publish(blog);
        assertEquals(List.of("/ada/ new SENT"), outcomes(tell(blog)));
    }

    @Test
    void oneServerThatHangsUpStopsNobodyAndIsToldOnceMoreVisibly() {
        SiteFixture blog = blog();
        web.text("/ada/", "text/html", "<link rel=webmention href=/broken>");
        web.on("/broken", exchange -> {
            received.add("broken");
            exchange.close();
        });
        publish(blog);
        assertEquals(
                List.of("/ada/ new UNKNOWN", "/ada/engine new SENT", "/grace/linked new SENT"), outcomes(tell(blog)));
        assertEquals(
                1,
                received.stream().filter("broken"::equals).count(),
                "nothing that may have arrived is repeated at once");
        web.text("/ada/", "text/html", ENDPOINT);
        assertEquals(List.of("/ada/ unknown SENT"), outcomes(tell(blog)));
        assertEquals(List.of(), tell(blog).told());
    }

    @Test
    void oldPostsAreLeftAloneIfTheAuthorSaysSo() {
        SiteFixture blog = blog();
        blog.write(
                "site.yml",
                "title: N\nurl: " + web.url("/blog/") + "\nauthors: [mary]\nwebmentions: {since: 2026-02-01}\n");
        publish(blog);
        assertEquals(List.of(), tell(blog).told());
        blog.write(
                "site.yml", "title: N\nurl: " + web.url("/blog/") + "\nauthors: [mary]\nwebmentions: {send: false}\n");
        assertEquals(List.of(), tell(blog).told());
    }

    @Test
    void aHubHearsOfTheFeedsOnceTheyChanged() {
        SiteFixture blog = blog();
        List<String> pings = new CopyOnWriteArrayList<>();
        web.on("/hub", exchange -> {
            pings.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        });
        blog.write(
                "site.yml",
                "title: N\nurl: " + web.url("/blog/") + "\nauthors: [mary]\nfeed: {hub: \"" + web.url("/hub")
                        + "\"}\n");
        publish(blog);
        tell(blog);
        assertEquals(3, pings.size());
        assertTrue(pings.get(0).startsWith("hub.mode=publish&hub.url=http%3A%2F%2F"), pings.toString());
        assertEquals(List.of(), tell(blog).told());
        assertEquals(3, pings.size());
    }

    @Test
    void aLineThatTwoBranchesMadeDifferentIsNamed() {
        SiteFixture blog = blog();
        publish(blog);
        tell(blog);
        blog.write("ledger/notifications.yml", ledger(blog) + "<<<<<<< ours\n");
        SiteFixture.Result site = blog.build();
        assertEquals(List.of("ledger-damaged"), site.problems());
        assertTrue(
                site.printed()
                        .startsWith(
                                "ledger/notifications.yml:6:1: error: this is not what site:notify writes: it is no entry"),
                site.printed());
    }
}
