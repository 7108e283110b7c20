package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations that authors paste as HTML: credited where they say whose they are, told where they do not. */
class QuotationsInHtmlTest {
    private static final String BLOG = WordsFixture.BLOG;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>Words, and who said them?</p></blockquote>",
                "See <blockquote>words</blockquote> here.",
                "<figure><blockquote>Words.</blockquote><figcaption>Figure 3: A letter</figcaption></figure>",
                "<blockquote><p>Words.<br><cite>The Book</cite> has it so.</p></blockquote>",
                "<blockquote class=\"quoteback\" data-author=\"Nora New\">\n\nNever closed.\n"
            })
    void aQuotationInHtmlThatNobodyCanReadIsNotLostInSilence(String html) {
        SiteFixture.Result site = SiteFixture.of(BLOG + html + "\n").build();
        assertEquals(1, site.printed(Problem.QUOTE_UNATTRIBUTED).size(), site.printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "— <cite><a href='https://x.example.org/b'>The Book</a></cite>, Anna Kern | Anna Kern | The Book",
                "<cite><a href='https://x.example.org/b'>The Book</a></cite>, Anna Kern, 2020 | Anna Kern | The Book",
                "Anna Kern, <cite><a href='https://x.example.org/b'>The Book</a></cite> | Anna Kern | The Book",
                "<cite>Anna Kern, <a href='https://x.example.org/b'>The Book</a></cite> | Anna Kern | The Book",
                "<cite>Anna Kern</cite> | Anna Kern | ''",
            })
    void aTitleIsNobodysName(String caption, String speaker, String title) {
        SiteFixture.Result site = SiteFixture.post(
                        "<figure><blockquote>Words.</blockquote><figcaption>" + caption + "</figcaption></figure>")
                .build();
        site.done();
        assertEquals(
                speaker, site.page("/posts/a/").select("figcaption .p-author").text());
        assertEquals(title, site.page("/posts/a/").select("figcaption cite a").text());
    }

    @Test
    void twoElementsOfOneIdAreAnErrorWhetherInMarkdownOrHtml() {
        String html = "<blockquote id=\"same\">One.<footer>— Nora New</footer></blockquote>\n";
        for (String text : List.of(html + "\n" + html, "> W\n> — Ada Lovelace {#same}\n\n" + html)) {
            SiteFixture.Result site = SiteFixture.of(BLOG + text).build();
            assertEquals(1, site.printed(Problem.DUPLICATE_ID).size(), site.printed());
        }
        SiteFixture.Result heading = SiteFixture.of(BLOG + "## Same\n\n" + html).build();
        assertEquals(1, heading.page("/posts/a/").select("[id=same]").size(), heading.printed());
    }

    @Test
    void aBoxThatIsClosedLaterStaysOpenUntilThen() {
        SiteFixture.Result site = SiteFixture.of(
                        BLOG
                                + "<details>\n<blockquote>W<footer>— Nora New</footer></blockquote>\n\nWithin.\n\n</details>\n\nBehind.\n")
                .build();
        assertEquals(
                "Within.",
                site.page("/posts/a/").select(".e-content details > p").text());
        assertEquals(1, site.printed(Problem.QUOTE_UNATTRIBUTED).size(), site.printed());
    }
}
