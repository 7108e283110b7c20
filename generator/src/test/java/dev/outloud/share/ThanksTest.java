package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody is thanked for everything: words, works, and pictures. */
class ThanksTest {
    private static SiteFixture blog(String title, String text) {
        return SiteFixture.of("-- posts/a.md\n---\ntitle: " + title + "\ndate: 2026-01-31\n---\n" + text)
                .write("static/p.png", "bytes")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: pia, name: Pia Photo}
                        """)
                .write("media.yml", """
                        - {id: sea, creator: Pia Photo}
                        - {id: sky, creator: Otto Old}
                        - {id: sun, creator: Otto Old}
                        - {id: own, creator: grace}
                        """);
    }

    @Test
    void whoeverMadeAPictureIsThankedForIt() {
        Kit kit = Kit.of(blog("A", "![x](/p.png){credit=sea}").build());
        assertEquals("""
                Thank you, Pia Photo! Your picture is in “A”:

                https://notes.example.org/posts/a/""", kit.text("mastodon-thanks-pia"));
    }

    @Test
    void aPictureIsNotForgottenBesideTheWords() {
        Kit kit = Kit.of(
                blog("A", "![x](/p.png){credit=sea}\n\n> Words.\n> — @pia\n").build());
        assertEquals("""
                Thank you, Pia Photo! Your words are quoted in “A”, and your picture is in it:

                https://notes.example.org/quotes/a/words/""", kit.text("mastodon-thanks-pia"));
    }

    @Test
    void aMakerWhoIsInNoListIsThankedByName() {
        SiteFixture.Result site = blog(
                        "A", "![x](/p.png){credit=sky} ![x](/p.png){credit=sun} ![x](/p.png){credit=own}")
                .build();
        assertEquals("""
                ## A

                - [ ] Thank you, Otto Old! Your picture is in “A”: https://notes.example.org/posts/a/

                """, site.file("share/thanks.md"));
        assertEquals(
                "[\"otto-old\"]",
                Kit.of(site).snippet("x-thanks-otto-old").get("credits").toString());
    }

    @Test
    void theListOfThanksReadsAsItIsWritten() {
        SiteFixture.Result site =
                blog("'Use *args, [x] and <b> & a_b: C#'", "@pia").build();
        assertEquals("""
                ## Use \\*args, \\[x\\] and \\<b> & a\\_b: C\\#

                - [ ] Thank you, Pia Photo! You are named in “Use \\*args, \\[x\\] and \\<b> & a\\_b: C#”: \
                https://notes.example.org/posts/a/

                """, site.file("share/thanks.md"));
    }

    @Test
    void wordsOfTheAuthorsOwnNeedNoTitle() {
        SiteFixture.Result site = blog("A", "@pia and \"words\" [@k]")
                .write("resources.yml", "- {id: k, title: K, author: [Ada Lovelace]}\n")
                .write("templates/share/thanks.en.ftl", "Thanks, ${name}!\n\n${url}\n")
                .write("templates/share/question.en.ftl", "${question}\n\nTell me:\n\n${url}\n")
                .write(
                        "templates/share/resource.en.ftl",
                        "By ${join(makers, \", \", \", \")}\n${title}\n${link}\n${url}\n")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\nask: [Why?]\n---\nx\n")
                .build();
        Kit kit = Kit.of(site);
        assertEquals("Thanks, Pia Photo!\n\nhttps://notes.example.org/posts/a/", kit.text("x-thanks-pia"));
        assertEquals("Why?\n\nTell me:\n\nhttps://notes.example.org/posts/b/", kit.text("x-question-1"));
        assertTrue(kit.text("x-resource-k").startsWith("By Ada Lovelace\n"), kit.text("x-resource-k"));
    }

    @Test
    void aTitleMayHoldWhateverANameMayHold() {
        Kit kit = Kit.of(blog("\"\\u0001 {0} ''\"", "@pia").build());
        List<String> all = kit.on("mastodon");
        assertTrue(kit.text("mastodon-thanks-pia").contains("“{0} ''”"), all.toString());
        assertFalse(all.toString().contains("\u0001"), all.toString());
    }

    @Test
    void aNameThatEndsWithAFullStopEndsItsSentence() {
        Kit kit = Kit.of(SiteFixture.post("Hello @remy.")
                .write("people.yml", "- {id: grace, name: Grace Writer, author: true}\n- {id: remy, name: Remy L.}\n")
                .build());
        assertTrue(kit.text("x-announce").contains("With thanks to Remy L.\n"), kit.text("x-announce"));
    }
}
