package dev.outloud;

import static dev.outloud.WordsFixture.BLOG;
import static dev.outloud.WordsFixture.caption;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title that is marked as one is no name. */
class TitlesInHtmlTest {
    /** As Bootstrap, WordPress and the HTML standard write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>Words.</p><footer>Nora New in <cite title=\"The Book\">The Book</cite></footer></blockquote>",
                "<figure><blockquote><p>Words.</p></blockquote><figcaption>— Nora New in <em>The Book</em></figcaption></figure>",
                "<figure><blockquote><p>Words.</p></blockquote><figcaption>Nora New: <cite>The Book</cite></figcaption></figure>"
            })
    void aTitleInHtmlIsNoPartOfTheName(String html) {
        SiteFixture.Result site = SiteFixture.of(BLOG + html + "\n").build();
        site.done();
        assertTrue(site.page("/people/nora-new/").text().contains("Words."), site.printed());
    }

    /** The HTML standard has titles in {@code cite}, WordPress people. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "— <cite><a href='https://n.example.org/book'>Book</a></cite>, Nora New",
                "— <cite>Book</cite>, Nora New",
                "<cite>The Long Book</cite> by Nora New",
                "<a href='https://n.example.org/book'><cite>The Long Book</cite></a> by Nora New",
                "<cite>Book</cite>, <a href='https://nora.example.org/'>Nora New</a>",
                "<p><cite>Book</cite></p><p>Nora New</p>",
                "Nora New, <cite>Book</cite>",
                "Nora New, <cite><a href='https://n.example.org/book'>Book</a></cite>",
                "<cite>Nora New</cite>",
                "<cite><a href='https://n.example.org/'>Nora New</a></cite>",
                "<cite>Nora New, <a href='https://n.example.org/book'>Book</a></cite>",
                "<cite>Nora New</cite>, <a href='https://n.example.org/book'>Book</a>",
                "<cite>Nora New</cite>, Head of Learning",
                "<cite>Nora New</cite>, Chief Economist"
            })
    void aTitleInHtmlIsNobodysName(String caption) {
        SiteFixture.Result site = SiteFixture.of(BLOG + "<figure><blockquote>Words.</blockquote><figcaption>" + caption
                        + "</figcaption></figure>\n")
                .build();
        site.done();
        assertEquals(
                List.of("/people/nora-new/"),
                site.page("/posts/a/")
                        .select("figcaption .p-author[href^=/people/]")
                        .eachAttr("href"),
                site.printed());
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size(), site.printed());
        assertEquals(caption.contains("Book"), caption(site).contains("Book"), caption(site));
    }

    @Test
    void aTitleInHtmlLeavesAMentionTheSpeaker() {
        SiteFixture.Result site = SiteFixture.of(
                        BLOG + "<blockquote>Words.<footer>— <cite>Book</cite>, @ada</footer></blockquote>\n")
                .build();
        assertTrue(site.page("/people/ada/").text().contains("Words."), site.printed());
        assertEquals(List.of(), site.printed(Problem.NEW_SPEAKER));
    }
}
