package dev.outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.model.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** Links to the very words, as a real browser follows them. */
class DeepLinksInBrowserTest {
    /** What stands on the page, each a screen below the one before it. */
    private static final List<String> BLOCKS = List.of(
            "Show your work",
            "They say: show your work early, even where it is a well-known, half-baked & unproven thing.",
            "He said it again: show your work early, and show it often. It’s 100% “safe” — nearly.",
            "A paragraph that goes on for rather a long while, so that nobody would want to have the whole of it in an"
                    + " address, begins here, says a few things in the middle that nobody will miss, and ends at last.",
            "Behind it stands another one, with an end of its own.",
            "學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？人不知而不慍，不亦君子乎？",
            "Das Überraschende daran: Größe misst sich nicht in Metern.",
            "The last words are the last words.");

    /** Quotations, each with the block to which its link leads. */
    private static final List<String> QUOTED = List.of(
            "1 They say: show your work early",
            "1 well known half baked",
            "2 show your work early, and show it often",
            "2 It's 100% \"safe\"",
            "2 show it often",
            "3 A paragraph that goes on […] and ends at last.",
            "3 says a few thoughts in the middle that nobody will miss",
            "4 another one, with an end of its own",
            "5 有朋自遠方來，不亦樂乎",
            "5 自遠方",
            "6 Größe misst sich nicht in Metern",
            "7 the last words are the last words");

    @TempDir
    private static Path folder;

    @Test
    void everyLinkLeadsToItsWords() throws IOException {
        Browsers.assumePresent();
        Files.writeString(
                folder.resolve("source.html"),
                "<!doctype html><meta charset=utf-8><title>Source</title><style>p { margin: 0 0 200vh }</style><p>"
                        + String.join("</p><p>", BLOCKS).replace("&", "&amp;") + "</p>");
        try (LoopbackServer server = LoopbackServer.of(folder)) {
            ChromeDriver browser = Browsers.start();
            try {
                List<Element> links = blog(server.url("/source.html"))
                        .build()
                        .page("/posts/a/")
                        .select("figcaption cite a");
                List<String> led = new ArrayList<>();
                for (int i = 0; i < links.size(); i++) {
                    browser.get("about:blank");
                    browser.get(links.get(i).attr("href"));
                    assertTrue(links.get(i).attr("href").contains(":~:text="), links.get(i)::outerHtml);
                    led.add(shown(browser) + QUOTED.get(i).substring(1));
                }
                assertEquals(QUOTED, led);
            } finally {
                browser.quit();
            }
        }
    }

    private static SiteFixture blog(String source) {
        StringBuilder post = new StringBuilder("-- posts/a.md\n---\ntitle: A\ndate: 2026-01-31\n---\n");
        QUOTED.forEach(quoted -> post.append("> ")
                .append(quoted.substring(2))
                .append("\n>\n> — @ada-lovelace, [the source](")
                .append(source)
                .append(")\n\nText.\n\n"));
        String text = String.join("\n\n", BLOCKS);
        return SiteFixture.of("-- snapshots/source.txt\n---\nurl: " + source
                + "\nfetched: 2026-01-30T10:00:00Z\nsha-256: " + Snapshot.hash(text) + "\n---\n" + text + "\n" + post);
    }

    /** The number of the block in the middle of the window. */
    private static String shown(ChromeDriver browser) {
        return String.valueOf(browser.executeAsyncScript("""
                const done = arguments[0];
                const look = () => done([...document.querySelectorAll("p")].findIndex(p => {
                    const box = p.getBoundingClientRect();
                    return box.top >= 0 && box.bottom <= innerHeight;
                }));
                requestAnimationFrame(() => requestAnimationFrame(look));
                """));
    }
}
