package dev.outloud.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host forbids to robots is not asked for. */
class RobotRulesTest extends GatewayFixture {
    @Test
    void obeysTheRulesOfTheHost() {
        web.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Outloud\nDisallow: /private\n")
                .html("/a", "Words.")
                .html("/private/a", "Secret.")
                .redirect("/b", "/private/a");
        assertTrue(text(get("/a")).contains("Words."));
        assertEquals("ROBOTS: does not want to be read by programs (robots.txt)", failure(get("/private/a")));
        assertEquals("ROBOTS: does not want to be read by programs (robots.txt)", failure(get("/b")));
        assertEquals(List.of("/a", "/b"), web.paths());
    }

    @Test
    void isAllowedWhatNobodyForbidsAndNothingWhileTheHostCannotSay() {
        web.html("/a", "Words.");
        assertTrue(text(get("/a")).contains("Words."));
        Gateway later = new Gateway(SITE, Reach.PRIVATE, waited::add);
        web.status("/robots.txt", 500);
        assertEquals(
                "STATUS: answered 500 when asked for its robots.txt",
                failure(later.get(WebRequest.page(web.url("/a")))));
    }

    @Test
    void readsTheBeginningOfRulesWithoutEnd() {
        String rules = "User-agent: *\nDisallow: /private\n" + "# words\n".repeat(800_000);
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.").html("/private", "Secret.");
        assertTrue(text(get("/a")).contains("Words."));
        assertTrue(failure(get("/private")).startsWith("ROBOTS"));
    }

    @Test
    void readsRulesWithAByteOrderMarkAndLinesThatNobodyKnows() {
        String rules = "\uFEFFUser-Agent: *\r\nNoise\r\nSitemap: /s.xml\r\n  disallow : /private # really\r\n";
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.").html("/private", "Secret.");
        assertTrue(text(get("/a")).contains("Words."));
        assertTrue(failure(get("/private")).startsWith("ROBOTS"));
    }

    @Test
    void rulesMadeToBeCostlyAreReadInTime() {
        String rules = "\n".repeat(200_000) + " ".repeat(100_000) + "\nuser-agent" + " ".repeat(100_000);
        web.text("/robots.txt", "text/plain", rules).html("/a", "Words.");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertTrue(text(get("/a")).contains("Words.")));
    }

    @Test
    void restsBetweenPagesAsLongAsTheHostWants() {
        web.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3\n")
                .html("/a", "A.")
                .html("/b", "B.");
        get("/a");
        get("/b");
        assertEquals(List.of(Duration.ofSeconds(3), Duration.ofSeconds(3)), waited);
    }
}
