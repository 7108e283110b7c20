package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake is one message: what only follows from it is not told. */
class ConsequencesTest {
    private static final String POST = """
            -- static/p.png
            bytes
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            image: {src: /p.png, alt: Sea, credit: sea}
            ---
            She says that "a list is a letter" [@list].

            ![Sea](/p.png "The sea"){credit=sea}

            > Set it down.
            > — [@list, p. 4]

            > Read on.
            > — @ada-lovelace, [@list]

            > Go on.
            > — Nora New, [@list]
            """;

    private static final String RESOURCES = "- id: list\n  title: Lists\n  author: [{family: New, given: Nora}]\n";
    private static final String MEDIA = "- id: sea\n  creator: Ada Lovelace\n";

    private static List<String> problems(String path, String text) {
        SiteFixture fixture =
                SiteFixture.of(POST).write("resources.yml", RESOURCES).write("media.yml", MEDIA);
        assertEquals(List.of(), fixture.build().problems(), fixture.build().printed());
        return fixture.write(path, text).build().problems();
    }

    @Test
    void resourcesThatCannotBeReadLeaveNobodyUnnamed() {
        assertEquals(List.of("broken-yaml"), problems("resources.yml", "- id: list\n  title: Lists: one\n"));
    }

    @Test
    void anAuthorThatCannotBeReadIsNoAuthorMissing() {
        assertEquals(List.of("wrong-type"), problems("resources.yml", "- id: list\n  title: L\n  author: [[Nora]]\n"));
    }

    @Test
    void peopleWhoCannotBeReadLeaveNobodyNew() {
        assertEquals(List.of("broken-yaml"), problems("people.yml", "- id: grace\n  name: Grace: Writer\n"));
    }

    @Test
    void mediaThatCannotBeReadLeaveNoPictureUncredited() {
        assertEquals(List.of("broken-yaml"), problems("media.yml", "- id: sea\n  creator: Pia: Photo\n"));
    }

    @Test
    void aCreditThatNobodyKnowsIsToldOnceAndAtItsId() {
        SiteFixture.Result site = SiteFixture.post("![Sea](/p.png \"The sea\"){.wide credit=see}")
                .write("static/p.png", "bytes")
                .write("media.yml", MEDIA)
                .build();
        assertEquals("""
                posts/a.md:5:39: error: media.yml has no "see" [unknown-media]
                  5 | ![Sea](/p.png "The sea"){.wide credit=see}
                    |                                       ^^^
                  hint: did you mean "sea"?""", site.printed());
    }

    @Test
    void wordsOfAResourceThatNobodyKnowsAreToldOnce() {
        SiteFixture.Result site = SiteFixture.post(
                        "She says that \"a list\" [@lost].\n\n> Words.\n> — @nobody, [@lost]\n")
                .build();
        assertEquals(
                List.of("unknown-resource", "unknown-person", "unknown-resource"), site.problems(), site.printed());
    }

    @Test
    void wordsOfAResourceThatNamesNobodyAskForItsAuthor() {
        SiteFixture.Result site = SiteFixture.post("She says that \"a list\" [@list].")
                .write("resources.yml", "- id: list\n  title: Lists\n")
                .build();
        String warning = site.printed(Problem.QUOTE_UNATTRIBUTED).get(0);
        assertTrue(warning.endsWith("hint: add an author: or editor: to the resource \"list\""), warning);
        assertEquals(new SiteReport.Quotes(1, 0, 1), site.done().quotes());
    }
}
