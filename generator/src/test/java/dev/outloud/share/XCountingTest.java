package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.twitter.twittertext.TwitterTextParser;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counting fewer words with X's own counter is counting as X does; no snippet is blank. */
class XCountingTest {
    private static final String[] PIECES = {
        " ",
        " ",
        "\n",
        "\t",
        ".",
        ".",
        ",",
        "a",
        "word",
        "Word.",
        "e.g.",
        "1.5",
        "U.S.",
        "#tag",
        "@name",
        "@",
        "/",
        "https://",
        "http://example.org",
        "https://blog.example.org/posts/a/",
        "example.com",
        "t.co/a",
        "(",
        ")",
        "?q=1&b=c",
        "\u00e9",
        "e\u0301",
        "\u0301",
        "\u4e16\u754c",
        "\u3002",
        "\u00a9",
        "\u2026",
        "\u2014",
        "\u201c",
        "\u201d",
        "\u2019",
        "\ud83d\ude00",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "1\ufe0f\u20e3",
        "\u2060",
        "\u00a0",
        "\u2003"
    };

    @Test
    void anyMixOfWordsAddressesAndEmojiCountsAsXCountsIt() {
        Random random = new Random(280);
        XRules rules = new XRules(280);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("A ");
            for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String written = text.toString();
            assertEquals(
                    TwitterTextParser.parseTweet(written).weightedLength,
                    rules.length(written),
                    () -> "counted differently: \"" + written + "\"");
        }
    }
}
