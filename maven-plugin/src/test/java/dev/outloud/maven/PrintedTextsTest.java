package dev.outloud.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.ShareReport;
import dev.outloud.ShareReport.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author reads who shares from the terminal. */
class PrintedTextsTest {
    private static final ShareReport REPORT = new ShareReport(
            "a",
            "Learning aloud",
            "https://blog.example.org/posts/a/",
            List.of(
                    new Text("x", "X", "announce", "Learning aloud\n\nhttps://blog.example.org/posts/a/", 39, 280),
                    new Text("x", "X", "thread 1/2", "One\n\n1/2", 8, 280),
                    new Text("email", "E-mail", "announce", "Hello", 5, 0)),
            List.of());

    @Test
    void everyTextStandsUnderItsNetworkWithItsCount() {
        assertEquals(
                List.of(
                        "",
                        "  Learning aloud",
                        "  https://blog.example.org/posts/a/",
                        "",
                        "  X",
                        "",
                        "  announce  (39 of 280)",
                        "      Learning aloud",
                        "",
                        "      https://blog.example.org/posts/a/",
                        "",
                        "  thread 1/2  (8 of 280)",
                        "      One",
                        "",
                        "      1/2",
                        "",
                        "  E-mail",
                        "",
                        "  announce  (5)",
                        "      Hello"),
                PrintedTexts.of(REPORT));
    }

    @Test
    void aBlogWithoutPostsHasNothingToShare() {
        assertEquals(
                List.of("", "  no post to share yet"),
                PrintedTexts.of(new ShareReport(null, "", "", List.of(), List.of())));
    }
}
