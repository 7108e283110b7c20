package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Slug;
import org.junit.jupiter.api.Test;

/** Addresses stay short enough for a folder of the same name. */
class LongNamesTest {
    @Test
    void aQuotationInAScriptWithoutSpacesHasAPageAllTheSame() {
        SiteFixture.Result site = SiteFixture.post("> " + "我们一起学习，分享知识。".repeat(40) + "\n>\n> — @ada-lovelace\n")
                .build();
        site.done();
        String id = site.page("/posts/a/").select("figure.quotation").attr("id");
        assertTrue(id.length() <= 80 && id.startsWith("women"), id);
        assertTrue(site.has("site/quotes/a/" + id + "/index.html"));
    }

    @Test
    void aLongTagOrNameDoesNotStopTheBuild() {
        SiteFixture.Result site = SiteFixture.post(
                        "Text.\n\n> W.\n>\n> — " + "知识".repeat(99) + "\n", "tags: [" + "学".repeat(300) + "]")
                .build();
        site.done();
        assertEquals(1, site.done().quotes().attributed());
    }

    @Test
    void aSlugIsCutBehindAWord() {
        assertEquals("one-two", Slug.atMost(10, "one-two-three"));
        assertEquals("one-two-three", Slug.atMost(13, "one-two-three"));
        assertEquals("abcde", Slug.atMost(5, "abcdefgh"));
    }
}
