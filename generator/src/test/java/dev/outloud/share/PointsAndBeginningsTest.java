package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text of the kit takes out of a post: its points, its beginning, and never half of a quotation. */
class PointsAndBeginningsTest {
    @Test
    void aPostWithoutANumberedListMakesItsThreadOfItsHeadings() {
        Kit headed = Kit.of(SiteFixture.post("## One\n\nA.\n\n### Deeper\n\n## Two\n\nB.\n\n## Three\n\nC.\n")
                .build());
        assertEquals("Two\n\n3/5", headed.parts("linkedin-thread").get(2));
        assertFalse(Kit.of(SiteFixture.post("## Only\n\nA.\n").build()).ids().contains("linkedin-thread"));
    }

    @Test
    void aPointThatAnnouncesAQuotationDoesNotEndInTheAir() {
        Kit listed = Kit.of(SiteFixture.post("""
                1. Give first. Ada said it so:

                   > Give.
                   >
                   > — @ada-lovelace
                2. Ask the others – they are many, and this is their list:
                3. Listen:
                """).build());
        assertEquals("Give first.\n\n2/5", listed.parts("linkedin-thread").get(1));
        assertEquals("Ask the others\n\n3/5", listed.parts("linkedin-thread").get(2));
        assertEquals("Listen\n\n4/5", listed.parts("linkedin-thread").get(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I learn in public. This is why:| I learn in public.",
                "This is what she wrote:| This is what she wrote…",
                "On Monday Dr. Lovelace wrote:| On Monday Dr. Lovelace wrote…",
                "Three rules – in her words:| Three rules"
            })
    void whatAPostBeginsWithDoesNotAnnounceWhatIsNotThere(String beginning, String description) {
        SiteFixture.Result built = SiteFixture.post(beginning + "\n\n> Words.\n>\n> — @ada-lovelace\n")
                .build();
        built.done();
        assertEquals(
                description,
                built.page("/posts/a/").select("meta[name=description]").attr("content"));
        String announcement = Kit.of(built).text("mastodon-announce");
        assertTrue(announcement.startsWith("A\n\n" + description + "\n"), announcement);
    }

    @Test
    void wordsWithinASentenceKeepTheirNameInAThreadAndASummary() {
        SiteFixture.Result built = SiteFixture.post("""
                She says "show it early" [@engine].

                1. "Show it early" [@engine] is a rule
                2. Learn
                3. Show
                """)
                .write("resources.yml", "- {id: engine, title: Engine, author: [{family: Lovelace, given: Ada}]}")
                .build();
        Kit inline = Kit.of(built);
        assertTrue(inline.parts("linkedin-thread").get(1).startsWith("“Show it early” (Ada Lovelace) is a rule"));
        assertTrue(
                inline.text("linkedin-announce").contains("She says “show it early” (Ada Lovelace)."),
                inline.text("linkedin-announce"));
        assertEquals(
                "She says “show it early” (Ada Lovelace).",
                built.page("/posts/a/").select("meta[name=description]").attr("content"));
    }
}
