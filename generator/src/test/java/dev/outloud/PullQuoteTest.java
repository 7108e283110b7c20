package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a text sets large are told once: nobody is asked for a credit, and nobody hears them twice. */
class PullQuoteTest {
    private static final String TEXT = WordsFixture.BLOG + "Show your work early, and often.\n\n"
            + "> Numbers weave patterns.\n>\n> — @ada, [@notes]\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Show your work early\n{.pull}",
                "> Show your work early {.pullquote}",
                "> “Show your work *early*!”\n{.pull}",
                "> Show … often\n{.pull}",
                "<figure class=\"wp-block-pullquote\"><blockquote><p>Show your work early</p></blockquote></figure>",
                "<aside class=\"pullquote\"><p>Show your work early</p></aside>",
                "<figure class=\"wp-block-pullquote\"><blockquote><p>Show your work early</p><cite></cite></blockquote></figure>",
                "<blockquote class=\"pull\">Show your work early</blockquote>"
            })
    void wordsOfTheTextItselfNeedNoCreditAndAreReadOnce(String pull) {
        SiteFixture.Result site = SiteFixture.of(TEXT + pull + "\n").build();
        assertEquals(1, site.done().quotes().total(), site.printed());
        assertEquals(java.util.List.of(), site.printed(Problem.QUOTE_UNATTRIBUTED));
        assertEquals(java.util.List.of(), site.printed(Problem.PULL_QUOTE_ELSEWHERE));
        Element shown = site.page("/posts/a/")
                .select("figure.pull-quote[aria-hidden=true]")
                .get(0);
        assertTrue(shown.text().contains("Show"), shown.outerHtml());
        assertEquals(0, shown.select("a").size());
        assertFalse(site.file("site/feed.json").contains("pull-quote"));
        assertFalse(site.file("site/feed.xml").contains("pull-quote"));
    }

    @Test
    void wordsOfAQuotationNameItsSpeakerBelow() {
        SiteFixture.Result site =
                SiteFixture.of(TEXT + "> numbers weave patterns\n{.pull}\n").build();
        assertEquals(1, site.done().quotes().total());
        assertEquals(
                "— Ada Lovelace",
                site.page("/posts/a/").select(".pull-quote figcaption").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> Words from elsewhere\n{.pull}", "<aside class=\"pullquote\">Words from elsewhere</aside>"})
    void wordsThatTheTextDoesNotHaveAreAskedAbout(String pull) {
        SiteFixture.Result site = SiteFixture.of(TEXT + pull + "\n").build();
        assertEquals(1, site.printed(Problem.PULL_QUOTE_ELSEWHERE).size(), site.printed());
        assertTrue(site.printed().contains("write them as the text has them"));
        assertEquals(java.util.List.of(), site.printed(Problem.QUOTE_UNATTRIBUTED));
        assertEquals(
                0, site.page("/posts/a/").select(".pull-quote[aria-hidden]").size());
        assertTrue(site.file("site/feed.json").contains("Words from elsewhere"));
    }

    @Test
    void aPullQuoteOfSomebodyElseIsAQuotationSetLarge() {
        SiteFixture.Result site = SiteFixture.of(TEXT + "> Other words.\n>\n> — Nora New {.pull}\n")
                .build();
        assertEquals(2, site.done().quotes().total());
        assertTrue(site.page("/people/nora-new/").text().contains("Other words."));
        assertEquals(1, site.page("/posts/a/").select("figure.quotation-large").size());
    }
}
