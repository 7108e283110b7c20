package dev.outloud.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.net.Answer.Received;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a page is kept: what its readers read, in the order in which they read it. */
class ReadingTest {
    private static Reading read(String type, byte[] bytes) {
        return Reading.of(new Received(URI.create("https://example.org/"), 200, Map.of("content-type", type), bytes))
                .orElseThrow();
    }

    private static Reading read(String html) {
        return read("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void blocksAreParagraphsAndInlineTextStaysTogether() {
        assertEquals(
                "Heading\n\nOne two three.\n\nFour\nfive.\n\nfirst\n\nsecond",
                read("<body><h1>Heading</h1><div>One <b>two</b>\n   <a href=x>three</a>.<p>Four<br>five.</div>"
                                + "<ul><li>first<li>second</ul>")
                        .text());
    }

    @Test
    void whatStandsAroundTheTextIsNotKept() {
        assertEquals(
                "Title\n\nThe text.\n\nWords.\n\n— Ada",
                read("<header>Logo</header><nav>Home</nav><main><article><header><h1>Title</h1></header>"
                                + "<p>The text.</p><blockquote>Words.<footer>— Ada</footer></blockquote>"
                                + "<aside>See also</aside><script>x()</script><style>p{}</style>"
                                + "<footer>Share this</footer></article></main><footer>Imprint</footer>")
                        .text());
    }

    @Test
    void aMainPartThatHoldsHardlyAnythingIsNotTakenForTheText() {
        String long1 = "A long text of which nobody may lose a word. ".repeat(5).strip();
        assertEquals(
                "Short.\n\n" + long1,
                read("<main>Short.</main><div>" + long1 + "</div>").text());
        assertEquals(
                "One.\n\nTwo.",
                read("<article>One.</article><article>Two.</article>").text());
    }

    @Test
    void rowsAreReadInOneGoAndCodeKeepsItsLines() {
        assertEquals(
                "a b\n\nc d\n\nif x:\ny",
                read("<table><tr><td>a<td>b<tr><td>c<td>d</table><pre>if x:\n    y</pre>")
                        .text());
    }

    @Test
    void lettersAreComposedAndWhatNobodySeesIsLeftOut() {
        assertEquals(
                "Café wonderful.",
                read("<p>\u00A0</p><p>Cafe\u0301 won\u00ADder\u200Bful.\u0001</p>")
                        .text());
    }

    @Test
    void theTitleIsOneLine() {
        assertEquals("A title", read("<title>\n A\n  title </title><p>x").title());
    }

    @Test
    void charactersAreReadAsTheHeaderSays() {
        byte[] bytes = "<p>“Grüße”</p>".getBytes(Charset.forName("windows-1252"));
        assertEquals("“Grüße”", read("text/html; charset=ISO-8859-1", bytes).text());
        assertEquals(
                "“Grüße”", read("text/html; charset=x-no-such-thing", bytes).text());
        assertEquals("“Grüße”", read("text/html; charset=utf-8", bytes).text());
        assertEquals("“Grüße”", read("text/html", bytes).text());
    }

    @Test
    void charactersAreReadAsThePageSaysWhereTheHeaderDoesNot() {
        byte[] bytes = "<meta charset='koi8-r'><p>Привет</p>".getBytes(Charset.forName("koi8-r"));
        assertEquals("Привет", read("text/html", bytes).text());
        byte[] utf16 = "\uFEFF<p>Привет</p>".getBytes(StandardCharsets.UTF_16BE);
        assertEquals("Привет", read("text/html; charset=utf-8", utf16).text());
    }

    @Test
    void aPlainTextHasItsParagraphsAlready() {
        byte[] bytes = "One\r\nline.\r\n\r\n\r\n  Two.\r\n---\r\nThree.".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "One\nline.\n\nTwo.\n---\nThree.", read("text/plain", bytes).text());
    }

    @Test
    void aPageMadeToBeCostlyIsReadInTime() {
        String deep = "<div>".repeat(100_000) + "Words." + "<pre>\n ".repeat(10_000) + " \n".repeat(500_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertTrue(read(deep).text().startsWith("Words.")));
    }
}
