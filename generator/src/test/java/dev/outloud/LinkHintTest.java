package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hint says instead of a link that leads nowhere can be pasted into that link, and leads there. */
class LinkHintTest {
    private static final Pattern HINT = Pattern.compile("hint: did you mean \"([^\"]+)\"\\?");

    private static SiteFixture.Result blog(String link) {
        return SiteFixture.of("""
                -- posts/wol/index.md
                ---
                title: W
                date: 2026-01-31
                ---
                %s
                -- posts/wol/whiteboard.png
                bytes
                -- posts/wol/day 1 (of 2).png
                bytes
                -- posts/hello.md
                ---
                title: H
                date: 2026-01-31
                ---
                -- pages/guide/about.md
                About.
                -- static/img/café.png
                bytes
                """.formatted(link)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "![Board](whitebord.png), whiteboard.png",
        "![Board](day%201%20(of2).png), day%201%20%28of%202%29.png",
        "![Board](/img/cafe.png), /img/café.png",
        "![Board](img/café.png), /img/café.png",
        "[Hello](../helo.md), ../hello.md",
        "[Hello](hello.md), ../hello.md",
        "[About](../../pages/guide/abuot.md), ../../pages/guide/about.md",
        "[Board](./whitebord.png), whiteboard.png",
    })
    void aHintCanBePasted(String link, String hinted) {
        SiteFixture.Result failed = blog(link);
        Matcher hint = HINT.matcher(failed.printed());
        assertTrue(hint.find(), failed.printed());
        assertEquals(hinted, hint.group(1));
        SiteFixture.Result mended = blog(link.replaceFirst("\\(.*\\)", "(" + hinted + ")"));
        assertTrue(mended.succeeded(), mended.printed());
        assertEquals("", mended.printed().replaceAll("(?s).*\\[image-uncredited].*", ""));
    }
}
