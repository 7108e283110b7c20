package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Reach;
import dev.outloud.notification.LinkNotifier.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Everybody to whom a blog links, whom it quotes or cites, hears of it: once, and again when that has changed. */
class WebmentionTest extends NetworkFixture {
    private static final String ENDPOINT = "<link rel=webmention href=/endpoint><p>Hello</p>";

    /** What came to the endpoint, as {@code source target}, without the server. */
    private final List<String> received = new CopyOnWriteArrayList<>();

    /** With somebody quoted from a page of theirs, and a page that is linked to. */
    private SiteFixture blog() {
        hearing(202);
        for (String page : List.of("/ada/", "/ada/engine", "/grace/linked")) {
            web.text(page, "text/html", ENDPOINT);
        }
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: $/blog/
                authors: [mary]
                -- people.yml
                - {id: mary, name: Mary Writer, author: true}
                - {id: ada, name: Ada Lovelace, url: "$/ada/"}
                -- posts/a.md
                ---
                {title: A, date: 2026-01-31}
                ---
                > Show it.
                >
                > — @ada, [The engine]($/ada/engine)

                See [this]($/grace/linked#place), under [a licence](https://creativecommons.org/licenses/by/4.0/).
                """.replace("$", web.url("")));
    }

    private void hearing(int status) {
        web.on("/endpoint", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(URLDecoder.decode(form, StandardCharsets.UTF_8)
                    .replace("source=", "")
                    .replace("&target=", " ")
                    .replace(web.url(""), ""));
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Puts the built blog where its readers find it. */
    private void publish(SiteFixture blog) {
        blog.build().done();
        Path site = blog.output().resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(file -> file.endsWith("index.html")).toList()) {
                String path =
                        "/blog/" + site.relativize(file.getParent()).toString().replace('\\', '/') + "/";
                web.bytes(path.replace("//", "/"), "text/html; charset=utf-8", Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NotifyReport tell(SiteFixture blog) {
        received.clear();
        return tell(blog, false);
    }

    private NotifyReport tell(SiteFixture blog, boolean dryRun) {
        return new SiteNotifier(waited::add)
                .tell(
                        new NotifyRequest(blog.request(), web.url("/indexnow"), Reach.LOOPBACK, dryRun),
                        (done, of) -> {});
    }

    private List<String> outcomes(NotifyReport report) {
        return report.told().stream()
                .map(told -> told.target().replace(web.url(""), "") + " " + told.reason() + " " + told.state())
                .toList();
    }

    private static String ledger(SiteFixture blog) {
        return files(blog, "ledger").getOrDefault("notifications.yml", "");
    }

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

    /** Both tests of the public test site for updates. */
    @Test
    void anUpdateIsSentToOldAndNewLinksAndToThoseThatAreGone() {
        SiteFixture blog = blog();
        publish(blog);
        tell(blog);
        web.text("/new", "text/html", ENDPOINT);
        blog.write(
                "posts/a.md",
                "---\n{title: A, date: 2026-01-31}\n---\nBy @ada. See [that](" + web.url("/new") + ").\n");
        publish(blog);
        assertEquals(
                List.of(
                        "/ada/ changed SENT",
                        "/ada/engine removed WITHDRAWN",
                        "/grace/linked removed WITHDRAWN",
                        "/new new SENT"),
                outcomes(tell(blog)));
        assertEquals(4, received.size());
        assertEquals(List.of(), tell(blog).told());
    }

    /** The test of the public test site for deletions. */
    @Test
    void aPostThatIsGoneSaysSoInItsPlaceAndWhoeverHeardOfItHearsOfThat() {
        SiteFixture blog = blog();
        publish(blog);
        tell(blog);
        blog.delete("posts/a.md").write("posts/b.md", "---\n{title: B, date: 2026-01-31}\n---\nText.\n");
        assertEquals("/ada/ removed null", outcomes(tell(blog)).get(0), "the old page is still there");
        publish(blog);
        SiteFixture.Result site = blog.build();
        assertEquals(
                "410 Gone",
                Jsoup.parse(site.file("site/posts/a/index.html"))
                        .select("meta[http-equiv=Status]")
                        .attr("content"));
        assertFalse(site.file("site/sitemap.xml").contains("/posts/a/"));
        assertEquals(
                List.of("/ada/ removed WITHDRAWN", "/ada/engine removed WITHDRAWN", "/grace/linked removed WITHDRAWN"),
                outcomes(tell(blog)));
        assertEquals(List.of(), tell(blog).told());
        assertTrue(blog.build().has("site/posts/a/index.html"), "for good");
        blog.write("posts/a.md", "---\n{title: A, date: 2026-01-31}\n---\nBy @ada again.\n");
        publish(blog);
        assertEquals(List.of("/ada/ new SENT"), outcomes(tell(blog)));
    }

    @Test
    void aPostThatMovedLeadsOnAndIsToldOfAnew() {
        SiteFixture blog = blog();
        publish(blog);
        tell(blog);
        blog.delete("posts/a.md")
                .write("posts/b.md", "---\n{title: B, date: 2026-01-31, aliases: [/posts/a/]}\n---\nBy @ada.\n");
        publish(blog);
        assertEquals(
                List.of(
                        "/ada/ removed WITHDRAWN",
                        "/ada/engine removed WITHDRAWN",
                        "/grace/linked removed WITHDRAWN",
                        "/ada/ new SENT"),
                outcomes(tell(blog)));
        assertFalse(blog.build().file("site/posts/a/index.html").contains("410"));
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
    void anAddressIsFoundHoweverItIsEncoded() {
        SiteFixture blog = blog();
        web.text("/b/%C3%A9?x=1&y=2", "text/html", ENDPOINT);
        blog.write(
                "posts/a.md",
                "---\n{title: A, date: 2026-01-31}\n---\nSee [this](" + web.url("/b/é?x=1&y=2") + "#z).\n");
        publish(blog);
        NotifyReport report = tell(blog);
        assertEquals(
                List.of("SENT"),
                report.told().stream().map(told -> String.valueOf(told.state())).toList(),
                report.told() + " " + web.paths());
    }

    @Test
    void whatIsNotPublishedYetIsToldToNobody() {
        SiteFixture blog = blog();
        NotifyReport report = tell(blog);
        assertEquals(List.of(), received);
        assertTrue(report.told().stream().map(Told::state).allMatch(state -> state == null));
        assertEquals(
                "posts/a.md:1:1: warning: " + web.url("/blog/posts/a/")
                        + " answered 404, so nobody was told of it [not-published]\n"
                        + "  hint: publish the blog as it is here, then run site:notify again",
                printed(report.diagnostics()));
        publish(blog);
        assertEquals(3, tell(blog).told().size());
        assertEquals(3, received.size());
    }

    @Test
    void nobodyWhoDoesNotWantToIsToldOfAnything() {
        SiteFixture blog = blog().write(
                        "people.yml",
                        "- {id: mary, name: Mary Writer, author: true}\n- {id: ada, name: Ada Lovelace, url: \""
                                + web.url("/ada/") + "\", consent: {notify: false}}\n");
        publish(blog);
        assertEquals(List.of("/grace/linked new SENT"), outcomes(tell(blog)));
        assertEquals(List.of("/blog/posts/a/ /grace/linked"), received);
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
