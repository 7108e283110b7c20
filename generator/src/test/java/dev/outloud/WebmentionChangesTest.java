package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.notification.Told;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What changes, moves or goes is told of again, as it is published and not as it lies in a folder. */
class WebmentionChangesTest extends WebmentionFixture {
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
    void theBlogsOwnRobotsTxtIsForOthers() {
        SiteFixture blog = blog();
        publish(blog);
        web.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /blog/\n");
        assertEquals(3, tell(blog).told().size());
        assertEquals(3, received.size());
    }

    @Test
    void aLinkThatATemplateLeavesOutIsExplained() {
        SiteFixture blog = blog().write("templates/post.ftlh", "<!DOCTYPE html><title>A</title>${article.content}");
        publish(blog);
        NotifyReport report = tell(blog);
        assertEquals(List.of("/ada/ new null", "/ada/engine new SENT", "/grace/linked new SENT"), outcomes(report));
        String said = printed(report.diagnostics());
        assertTrue(said.contains("does not link to " + web.url("/ada/") + ", so nobody was told of it"), said);
        assertTrue(said.endsWith("a template of yours leaves the link out, and nobody can be told of it"), said);
    }
}
